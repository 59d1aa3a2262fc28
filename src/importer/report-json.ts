/** The report in the published format (`documents`: one object each), for `--json` and for scoring against gold. */
import { documentTypes } from '../plan/schema.ts';
import { lineOf } from './document.ts';
import type { Found, Imported } from './found.ts';
import {
  amountCertainty,
  citationCertainty,
  deadlineCertainty,
  headCertainty,
  nodeCertainty,
  sectionCertainty,
  targetCertainty,
} from './certainty.ts';

export function reportJson({ documents }: Imported): { documents: unknown[] } {
  return { documents: documents.map(documentJson) };
}

function documentJson(d: Found): unknown {
  const code = d.typeCode;
  return {
    lines: d.view.parts.lines,
    type: code ? { code, name: documentTypes[code], line: d.view.parts.typeLine?.pieces[0]?.line ?? null } : null,
    status: { value: d.status },
    certainty: headCertainty(d),
    number: d.number,
    issuer: { name: d.issuer.name, parent: d.issuer.parent, level: d.issuer.level, explicit: d.issuer.explicit },
    place: d.date.place ? { value: d.date.place, line: d.date.line } : null,
    date: { iso: d.date.iso, partial: d.date.partial, line: d.date.line },
    title: d.title,
    period: d.period,
    addressee: d.addressee,
    citations: d.citations
      .map((whole) => withCertainty(whole, citationCertainty(whole)))
      .map(({ mentions, otherDates: _, ...c }) => ({
        ...c,
        mentions: mentions.map(({ line, raw }) => ({ line, raw })),
      })),
    named_laws: d.namedLaws.map(({ name, year, mentions }) => ({ name, year, lines: [...new Set(mentions.map((m) => m.line))] })),
    ...outlineJson(d),
    agency_tasks: d.sections.map((s) => ({
      line: s.line,
      marker: s.marker,
      heading: s.heading,
      agencies: s.agencies,
      requested: s.requested,
      task_count: s.tasks.length,
      subtask_count: s.subtaskCount,
      tasks: s.tasks,
      certainty: sectionCertainty(s),
    })),
    targets: d.targets
      .map((whole) => withCertainty(whole, targetCertainty(d, whole)))
      .map(({ paragraph: _, ...t }, i) => ({ ...t, responsible: responsibleJson(d, i) })),
    deadlines: d.deadlines.map((whole) => withCertainty(whole, deadlineCertainty(whole))).map(({ paragraph: _, at: __, ...x }) => x),
    budget: {
      section_line: d.budget.sectionLine,
      amounts: d.budget.amounts
        .map((whole) => withCertainty(whole, amountCertainty(d, whole)))
        .map(({ paragraph: _, ...a }) => ({ ...a, currency: 'VND' })),
      sources: d.budget.sources.map(({ text, line }) => ({ quote: text, line })),
    },
    action_month: { ...d.actionMonth, themeLine: undefined, mentions: d.actionMonth.mentions.map((m) => m.line) },
    special_days: d.specialDays.map(({ paragraph: _, ...x }) => x),
    hotlines: d.hotlines.map(({ paragraph: _, ...x }) => x),
    recipients: d.recipients,
    signature: d.signature && { ...d.signature, capacity: d.signature.capacity.join('+') || null },
    split_paragraphs: d.joints,
    ocr_suspects: d.suspects,
  };
}

const responsibleJson = ({ responsible, targets }: Found, i: number) =>
  responsible.filter((r) => r.target === targets[i]).map(({ name, paragraph }) => ({ name, line: lineOf(paragraph) }));

const withCertainty = <T extends object, C>(value: T, certainty: C): T & { certainty: C } => ({ ...value, certainty });

function outlineJson(d: Found): Record<string, unknown> {
  const { nodes, anomalies } = d.view.outline;
  return {
    outline: nodes
      .map((node) => withCertainty(node, nodeCertainty(d, node)))
      .map(({ line, level, marker, title, kind, runIn, expected, certainty }) => ({
        line,
        level,
        marker,
        title,
        kind,
        run_in: runIn,
        certainty,
        ...(expected ? { expected_marker: expected } : {}),
      })),
    numbering_anomalies: anomalies
      .filter((a) => a.kind !== 'repeat')
      .map(({ line, found, expected, kind, missing }) => ({ line, found, expected, kind, ...(missing.length ? { missing } : {}) })),
  };
}
