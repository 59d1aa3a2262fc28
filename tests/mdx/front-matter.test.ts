import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { belowFrontMatter, checkSchema, readFacts, readYaml } from '../../src/mdx/front-matter.ts';
import { describeFault } from '../../src/text/fault.ts';

const yamlFaults = (source: string) => readYaml(source, 'content/laws.yaml').faults.map(describeFault).join('\n');

describe('readYaml', () => {
  test('gives the value and the place of every key', () => {
    const yaml = readYaml('title: Thử\nbodies:\n  - names: [Sở Nội vụ]\n', 'f.yaml');
    expect(yaml.value).toEqual({ title: 'Thử', bodies: [{ names: ['Sở Nội vụ'] }] });
    expect(yaml.faults).toEqual([]);
    expect(yaml.locate(['title'])).toEqual({ line: 1, column: 8 });
    expect(yaml.locate(['bodies', 0, 'names', 0])).toEqual({ line: 3, column: 13 });
  });

  test('gives the place of the nearest parent of a key that is missing', () => {
    const yaml = readYaml('title: Thử\nbodies:\n  - names: []\n', 'f.yaml');
    expect(yaml.locate(['bodies', 0, 'clause'])).toEqual({ line: 3, column: 5 });
    expect(yaml.locate(['issuer'])).toEqual({ line: 1, column: 1 });
    expect(yaml.locate([])).toEqual({ line: 1, column: 1 });
  });

  test('leaves days, numbers with slashes and quoted figures as text', () => {
    expect(readYaml('a: 2021-03-03\nb: 67/KH-UBND\nc: "111"\nd: 11-30\n', 'f.yaml').value).toEqual({
      a: '2021-03-03',
      b: '67/KH-UBND',
      c: '111',
      d: '11-30',
    });
  });

  test('a key that stands twice', () => {
    expect(yamlFaults('type: Luật\nnumber: 1\ntype: Nghị định\n')).toMatchInlineSnapshot(
      `"content/laws.yaml:3:1  Lỗi YAML: một khóa viết hai lần. Hãy giữ một."`,
    );
  });

  test('a sentence with a colon and no quotes', () => {
    expect(yamlFaults('title: Kế hoạch: năm 2024\n')).toMatchInlineSnapshot(
      `"content/laws.yaml:1:8  Lỗi YAML: không đọc được chỗ này. Nếu câu có dấu hai chấm (:) hoặc #, hãy đặt cả câu trong dấu ngoặc kép."`,
    );
  });

  test('a tab', () => {
    expect(yamlFaults('place:\n\tprovince: hue\n')).toMatchInlineSnapshot(
      `"content/laws.yaml:2:1  Lỗi YAML: có dấu Tab ở đầu dòng. Hãy dùng dấu cách."`,
    );
  });

  test('a quotation mark that is not closed', () => {
    expect(yamlFaults('title: "Thử\nissuer: UBND\n')).toMatchInlineSnapshot(
      `"content/laws.yaml:3:1  Lỗi YAML: thiếu một dấu, thường là dấu ngoặc kép đóng hoặc dấu hai chấm."`,
    );
  });

  test('a key out of line', () => {
    expect(yamlFaults('place:\n    province: hue\n  then: tỉnh\n')).toMatchInlineSnapshot(
      `"content/laws.yaml:3:1  Lỗi YAML: thụt dòng sai. Các khóa cùng cấp phải thẳng cột, thụt bằng dấu cách."`,
    );
  });

  test('a bracket that is not closed', () => {
    expect(yamlFaults('names: [Sở Nội vụ\ntitle: Thử\n')).toMatch(/^content\/laws\.yaml:2:1 {2}Lỗi YAML: /);
  });

  test('two faults are both reported, and then there is no value', () => {
    const yaml = readYaml('a: 1\na: 2\nb: 1\nb: 2\n', 'f.yaml');
    expect(yaml.faults.map((fault) => fault.line)).toEqual([2, 4]);
    expect(yaml.value).toBeNull();
  });
});

describe('readFacts', () => {
  test('counts lines of the front matter from the top of the file', () => {
    const yaml = readFacts('---\ntitle: Thử\norder: 1\n---\n\nChữ\n', 'content/pages/thu.mdx');
    expect(yaml.value).toEqual({ title: 'Thử', order: 1 });
    expect(yaml.locate(['order'])).toEqual({ line: 3, column: 8 });
    expect(readFacts('---\na: 1\na: 2\n---\n', 'f.mdx').faults).toMatchObject([{ line: 3, column: 1 }]);
  });

  test('takes Windows line ends, and an end without a line after it', () => {
    expect(readFacts('---\r\ntitle: Thử\r\n---\r\n\r\nChữ\r\n', 'f.mdx').value).toEqual({ title: 'Thử' });
    expect(readFacts('---\ntitle: Thử\n---', 'f.mdx').value).toEqual({ title: 'Thử' });
  });

  test('takes the whole of a .yaml file', () => {
    expect(readFacts('title: Thử\n', 'f.yaml').value).toEqual({ title: 'Thử' });
  });

  test.each(['Chữ\n', '\n---\ntitle: Thử\n---\n', '---\ntitle: Thử\n', ''])(
    'refuses an .mdx file that does not begin with front matter: %j',
    (source) => {
      expect(readFacts(source, 'content/pages/thu.mdx')).toMatchObject({
        value: null,
        faults: [
          { file: 'content/pages/thu.mdx', line: 1, column: 1, message: 'Tệp phải mở đầu bằng phần thông tin giữa hai dòng “---”.' },
        ],
      });
    },
  );
});

describe('checkSchema', () => {
  const schema = z.strictObject({
    title: z.string().min(1),
    issuedOn: z.iso.date().nullable(),
    bodies: z.array(z.strictObject({ clause: z.string(), requested: z.boolean().default(false) })).default([]),
  });
  const check = (source: string) => checkSchema(schema, readYaml(source, 'f.yaml', 2), 'f.yaml');
  const faultsOf = (source: string) => check(source).faults.map(describeFault).join('\n');

  test('gives the typed value with what was left out', () => {
    expect(check('title: Thử\nissuedOn: 2024-02-29\nbodies: [{ clause: i }]\n')).toEqual({
      value: { title: 'Thử', issuedOn: '2024-02-29', bodies: [{ clause: 'i', requested: false }] },
      faults: [],
    });
  });

  test('a missing key is a fault at its parent', () => {
    expect(faultsOf('title: Thử\nissuedOn: null\nbodies:\n  - requested: true\n')).toMatchInlineSnapshot(
      `"f.yaml:5:5  “bodies.0.clause”: thiếu khóa này. Hãy ghi chữ (đặt trong dấu ngoặc kép nếu là số hay ngày); nếu văn bản không nói thì xem chỗ ấy có cho ghi null không."`,
    );
  });

  test('an unknown key is a fault that names it, where it stands', () => {
    expect(faultsOf('title: Thử\nissuedOn: null\nbodies:\n  - clause: i\n    name: Sở\n')).toMatchInlineSnapshot(
      `"f.yaml:6:5  “bodies.0”: có khóa lạ (name). Hãy xóa hoặc sửa tên khóa."`,
    );
  });

  test('a day that does not exist is a fault at its value', () => {
    expect(faultsOf('title: Thử\nissuedOn: 2023-02-29\n')).toMatchInlineSnapshot(`"f.yaml:3:11  “issuedOn”: ngày ISO không hợp lệ."`);
    expect(faultsOf('title: Thử\nissuedOn: 29/02/2024\n')).toMatchInlineSnapshot(`"f.yaml:3:11  “issuedOn”: ngày ISO không hợp lệ."`);
  });

  test('a value of another kind is a fault at its value', () => {
    expect(faultsOf('title: 2024\nissuedOn: null\n')).toMatchInlineSnapshot(
      `"f.yaml:2:8  “title”: phải là chữ (đặt trong dấu ngoặc kép nếu là số hay ngày)."`,
    );
    expect(faultsOf('title: Thử\nissuedOn: null\nbodies: ii-1\n')).toMatchInlineSnapshot(`"f.yaml:4:9  “bodies”: phải là danh sách."`);
    expect(faultsOf('title: Thử\nissuedOn: null\nbodies: [{ clause: i, requested: có }]\n')).toMatchInlineSnapshot(
      `"f.yaml:4:34  “bodies.0.requested”: phải là true hoặc false."`,
    );
  });

  test('a word outside a list of words is a fault that names them all', () => {
    const faults = (source: string) =>
      checkSchema(z.strictObject({ status: z.enum(['issued', 'draft']) }), readYaml(source, 'f'), 'f').faults;
    expect(faults('status: signed\n').map(describeFault).join('\n')).toMatchInlineSnapshot(
      `"f:1:9  “status”: phải là một trong: issued, draft."`,
    );
  });

  test('all faults of a file come at once, each with its own place', () => {
    expect(check('title: ""\nissuedOn: x\nbodies: [{ clause: 1 }]\n').faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 8],
      [3, 11],
      [4, 20],
    ]);
  });

  test('an empty file is one fault', () => {
    expect(faultsOf('')).toMatchInlineSnapshot(`"f.yaml:2:1  phải là nhóm khóa."`);
  });

  test('where the YAML cannot be read, only that is said', () => {
    const result = check('title: "Thử\n');
    expect(result.value).toBeNull();
    expect(result.faults).toHaveLength(1);
  });
});

describe('belowFrontMatter', () => {
  test('leaves every line where it stands in the file', () => {
    expect(belowFrontMatter('---\na: 1\nb: 2\n---\n\nChữ\n')).toBe('\n\n\n\n\nChữ\n');
    expect(belowFrontMatter('---\r\na: 1\r\n---\r\nChữ\r\n')).toBe('\n\n\nChữ\r\n');
  });

  test('takes away only what the file begins with, to the first line of dashes', () => {
    expect(belowFrontMatter('Chữ\n---\na: 1\n---\n')).toBe('Chữ\n---\na: 1\n---\n');
    expect(belowFrontMatter('---\na: 1\n---\nMột\n---\nHai\n')).toBe('\n\n\nMột\n---\nHai\n');
    expect(belowFrontMatter('---\na: 1\n---')).toBe('\n\n');
  });
});
