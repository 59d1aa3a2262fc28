/** Facts that an officer may mend before the plan is saved: a label, a control, and what the control does to the facts. */

export interface Field {
  label: string;
  element: HTMLInputElement | HTMLSelectElement;
  read: (facts: Record<string, unknown>) => void;
}

type Part = Record<string, unknown>;
const part = (facts: Part, key: string) => (facts[key] ?? {}) as Part;
const orNull = (text: string) => text.trim() || null;

export function fieldsOf(facts: Part, provinces: readonly { id: string; name: string }[]): Field[] {
  const period = part(facts, 'period');
  return [
    field('Số, ký hiệu', facts['documentNumber'], (f, value) => {
      f['documentNumber'] = orNull(value);
      if (value.trim()) f['status'] = 'issued';
    }),
    field(
      'Ngày ban hành',
      facts['issuedOn'],
      (f, value) => {
        f['issuedOn'] = orNull(value);
        if (value) f['issuedPartial'] = null;
      },
      'date',
    ),
    field('Cơ quan ban hành', facts['issuer'], (f, value) => (f['issuer'] = value.trim())),
    field('Tên ngắn (tối đa 70 chữ cái)', facts['shortTitle'], (f, value) => (f['shortTitle'] = value.trim().slice(0, 70))),
    field('Từ năm', period.from, (f, value) => (f['period'] = { ...part(f, 'period'), from: Number(value) }), 'number'),
    field('Đến năm', period.to, (f, value) => (f['period'] = { ...part(f, 'period'), to: Number(value) }), 'number'),
    field('Người ký', part(facts, 'signature')['name'], (f, value) => (f['signature'] = { ...part(f, 'signature'), name: orNull(value) })),
    province(facts, provinces),
  ];
}

function field(label: string, value: unknown, write: (facts: Part, value: string) => void, type = 'text'): Field {
  const element = document.createElement('input');
  Object.assign(element, { type, value: String(value ?? ''), className: 'field w-full' });
  return { label, element, read: (facts) => write(facts, element.value) };
}

function province(facts: Part, provinces: readonly { id: string; name: string }[]): Field {
  const element = document.createElement('select');
  element.className = 'field w-full';
  element.append(...[{ id: '', name: 'Chưa rõ' }, ...provinces].map(({ id, name }) => new Option(name, id)));
  element.value = String(part(facts, 'place')['province'] ?? '');
  return {
    label: 'Tỉnh, thành phố hiện nay',
    element,
    read: (f) => (f['place'] = { ...part(f, 'place'), province: orNull(element.value) }),
  };
}
