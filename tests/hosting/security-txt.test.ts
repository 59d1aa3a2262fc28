import { expect, test } from 'vitest';
import { securityText } from '../../src/hosting/security-txt.ts';

test('names the contact, its own end, the languages and its own address', () => {
  expect(securityText('https://example.org/bao-loi', '2026-11-23', 'https://example.org')).toMatchInlineSnapshot(`
    "Contact: https://example.org/bao-loi
    Expires: 2027-05-22T00:00:00Z
    Preferred-Languages: vi, en
    Canonical: https://example.org/.well-known/security.txt
    "
  `);
});

test('does not claim an address for a site that has none', () => {
  expect(securityText('mailto:a@example.org', '2026-11-23', '')).not.toContain('Canonical');
});

test.each(['', 'a@example.org', 'http://example.org/x', 'mailto:', 'tel:111', 'https://x', 'mailto:a@example.org\nContact: b'])(
  '“%s” is no contact',
  (contact) => {
    expect(() => securityText(contact, '2026-11-23', '')).toThrow(/is no contact/);
  },
);
