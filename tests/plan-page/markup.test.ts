import { expect, test } from 'vitest';
import { attribute, markup, raw } from '../../src/plan-page/markup.ts';

test('words are escaped, between tags and in attributes', () => {
  const words = `<script>"a" & 'b'</script>`;
  expect(markup`<p title="${words}">${words}</p>`.html).toBe(
    '<p title="&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;">&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;</p>',
  );
});

test('HTML stands as it is, lists are joined, nothing stays nothing', () => {
  expect(markup`<ul>${['a', 'b'].map((word) => markup`<li>${word}</li>`)}${null}${false}${undefined}${raw('<hr>')}</ul>`.html).toBe(
    '<ul><li>a</li><li>b</li><hr></ul>',
  );
});

test('zero is a number that is shown', () => {
  expect(markup`<b>${0}</b>`.html).toBe('<b>0</b>');
});

test('line ends between tags are for editors; a blank on its line is for readers', () => {
  expect(
    markup`
      <p>
        <b>một</b> <i>hai</i>
      </p>`.html,
  ).toBe('<p><b>một</b> <i>hai</i></p>');
});

test('an attribute without a value is left out', () => {
  expect(markup`<p${attribute('id', null)}${attribute('lang', 'vi')}></p>`.html).toBe('<p lang="vi"></p>');
});
