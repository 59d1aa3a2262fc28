/** The rules that every plan is held to, one file each. */
import { clausesExist } from './clauses-exist.ts';
import { datesPossible } from './dates-possible.ts';
import { figuresStated } from './figures-stated.ts';
import { referencesKnown } from './references-known.ts';
import type { PlanRule } from './rule.ts';

export const planRules: readonly PlanRule[] = [clausesExist, figuresStated, referencesKnown, datesPossible];
