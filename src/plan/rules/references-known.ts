/** A plan may only point to places, documents and indicators that the content knows. */
import type { PlanFacts } from '../schema.ts';
import type { Finding, Known, PlanRule } from './rule.ts';

export const referencesKnown: PlanRule = (facts, _clauses, known) => [
  ...placeKnown(facts, known),
  ...lawsKnown(facts, known),
  ...indicatorsKnown(facts, known),
];

function placeKnown({ place }: PlanFacts, known: Known): Finding[] {
  const units = known.places.get(place.province);
  if (!units) return [{ path: ['place', 'province'], message: `Không có tỉnh, thành phố “${place.province}” trong content/places.yaml.` }];
  if (!place.formerUnit || units.has(place.formerUnit)) return [];
  return [
    {
      path: ['place', 'formerUnit'],
      message: `Không có “${place.formerUnit}” trong formerUnits của ${place.province} (content/places.yaml).`,
    },
  ];
}

function lawsKnown(facts: PlanFacts, known: Known): Finding[] {
  const lists = [
    [facts.citations, ['citations']],
    [facts.namedLaws, ['namedLaws']],
    [facts.submission?.citations ?? [], ['submission', 'citations']],
  ] as const;
  return lists.flatMap(([list, path]) =>
    list.flatMap(({ law }, i) =>
      law && !known.laws.has(law)
        ? [{ path: [...path, i, 'law'], message: `Không có văn bản “${law}” trong content/laws.yaml. Hãy thêm vào đó, hoặc để law: null.` }]
        : [],
    ),
  );
}

function indicatorsKnown(facts: PlanFacts, known: Known): Finding[] {
  return facts.targets.flatMap(({ nationalIndicator }, i) =>
    nationalIndicator && !known.indicatorCodes.has(nationalIndicator)
      ? [
          {
            path: ['targets', i, 'nationalIndicator'],
            message: `Không có chỉ tiêu quốc gia ${nationalIndicator} trong content/indicators.`,
          },
        ]
      : [],
  );
}
