import { expect, test } from 'vitest';
import { describeFault } from '../../src/text/fault.ts';

test('a fault is one line that an editor can click on: file, line, column, what to do', () => {
  expect(describeFault({ file: 'content/laws.yaml', line: 12, column: 3, message: 'Hãy giữ một.' })).toBe(
    'content/laws.yaml:12:3  Hãy giữ một.',
  );
});
