import { either } from "../base/either.ts";
import { InputError } from "../base/errors.ts";
import { nearNames, plain } from "../base/near.ts";
import type { Rule, RuleKind } from "./rule.ts";
import { asylumRules } from "./rules/asylum.ts";
import { childrenRules } from "./rules/children.ts";
import { closureRules } from "./rules/closure.ts";
import { custodyRules } from "./rules/custody.ts";
import { docketRules } from "./rules/docket.ts";
import { judgeRules } from "./rules/judges.ts";

/**
 * The register of rules, in order of the date on which each took effect (or, where that is not known, was announced),
 * then of its id. A date known only to the year or month comes before the days in it.
 */
export const rules: readonly Rule[] = [
  ...asylumRules,
  ...closureRules,
  ...docketRules,
  ...judgeRules,
  ...childrenRules,
  ...custodyRules,
].sort((a, b) => compare(dateInOrder(a), dateInOrder(b)) || compare(a.id, b.id));

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id; undefined when there is none. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}

/**
 * The rule of that id, spelled with `-`, `_` or spaces. Throws `unknown-rule`, with ids that are near, or whose title
 * has the words.
 */
export function ruleNamed(word: string): Rule {
  const wanted = word.trim().toLowerCase().replaceAll(/[ _]/g, "-");
  const found = findRule(wanted);
  if (found !== undefined) return found;
  const titled = rules.filter(({ title }) => plain(word).length > 2 && plain(title).includes(plain(word)));
  const near = [...new Set([...titled.map(({ id }) => id), ...nearNames(wanted, [...byId.keys()])])].slice(0, 4);
  throw new InputError(
    "unknown-rule",
    `unknown rule: ${word}`,
    { rule: word },
    { advice: near.length > 0 ? `did you mean ${either(near)}?` : "`assize rules` lists them" },
  );
}

/** The day on which the rule took effect; null when that is not known to the day, or it never took effect. */
export function effectiveDay(rule: Rule): string | null {
  return rule.effective?.length === 10 ? rule.effective : null;
}

function dateInOrder(rule: Rule): string {
  return rule.effective ?? rule.announced ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Kinds of rule in the register, commonest first. */
export const ruleKinds: readonly RuleKind[] = [...Map.groupBy(rules, ({ kind }) => kind)]
  .sort(([, some], [, others]) => others.length - some.length)
  .map(([kind]) => kind);
