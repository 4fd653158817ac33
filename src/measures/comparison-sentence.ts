import type { AnswerRow } from "./answer.ts";
import type { ComparisonSpec } from "./definition.ts";
import { inFigures, percent, points } from "./words.ts";

/**
 * Judges on comparable cases in English: one judge, all of them by what can be told of them, or how far they differ.
 * `scope` is the conditions and the time, led by a space. Never a ranking.
 */
export function comparisonSentence(spec: ComparisonSpec, rows: readonly AnswerRow[], scope: string): string {
  const [first] = rows;
  const only = rows.length === 1 ? first : undefined;
  if (only?.withheld) return `The number of families decided${scope} is under 11 and withheld.`;
  if (spec.shows === "judges") return only === undefined ? ofJudges(rows, scope) : ofOne(only, scope);
  if (only === undefined) return ofGroups(spec, rows, scope);
  return spec.shows === "gap" ? gap(only, scope) : spread(only, scope);
}

function ofOne({ groups, values }: AnswerRow, scope: string): string {
  const who = groups.map(({ name }) => name).join(", ");
  const { share, expected, low, high, distinguishable, difference } = values;
  const compared = `${inFigures(values.compared ?? null, "count")} families`;
  if (typeof share !== "number" || typeof expected !== "number" || typeof difference !== "number") {
    return `${who} had ${compared} compared with like ones${scope}, too few to be set beside the court.`;
  }
  const verdict =
    distinguishable === 0
      ? "not distinguishable from the court"
      : `${distinguishable === 1 ? "above" : "below"} the court`;
  return `${who} granted asylum to ${percent(share)} of ${compared}${scope}; the court's other judges granted ${percent(expected)} in like cases. With chance allowed for, the difference is ${points(difference)} points (95 % interval ${points(low ?? 0)} to ${points(high ?? 0)}): ${verdict}.`;
}

function ofJudges(rows: readonly AnswerRow[], scope: string): string {
  const sides = rows.map(({ values }) => values.distinguishable ?? null).filter((side) => side !== null);
  const count = (side: number) => inFigures(sides.filter((each) => each === side).length, "count");
  if (sides.length === 0) return `No judge had enough families compared with like ones${scope}.`;
  return `Set beside other judges of the same court in like cases${scope}, ${count(0)} of ${inFigures(sides.length, "count")} rows are not distinguishable from the court; in ${count(1)} asylum was granted more often, and in ${count(-1)} less often. ${inFigures(rows.length - sides.length, "count")} more have too few families to compare.`;
}

function spread({ values }: AnswerRow, scope: string): string {
  const { judges, low, high, chance_share: chance } = values;
  const text = (name: string) => inFigures(values[name] ?? null, "count");
  if (typeof values.spread !== "number") {
    return `There are too few judges with enough families compared with like ones${scope} (${text("judges")}).`;
  }
  const seen = typeof chance === "number" ? `; chance alone would make ${percent(chance)} of the variance seen` : "";
  return `The true asylum grant rates of ${inFigures(judges ?? null, "count")} judges lie ${points(values.spread)} points (standard deviation; 95 % interval ${points(low ?? 0)} to ${points(high ?? 0)}) from what their courts' other judges decided in like cases${scope}${seen}. ${text("above")} judges are above their court, ${text("below")} below it, and ${text("not_distinguishable")} are not distinguishable from it.`;
}

function gap({ values }: AnswerRow, scope: string): string {
  if (typeof values.gap !== "number") return `No court has two judges with enough claims decided${scope}.`;
  const courts = inFigures(values.courts ?? null, "count");
  return `Between the judges with the highest and the lowest share of asylum claims granted lie ${points(values.gap)} points in the median of ${courts} courts${scope}. Case mix is not held equal, and the more judges a court has, the wider chance alone makes this gap.`;
}

function ofGroups(spec: ComparisonSpec, rows: readonly AnswerRow[], scope: string): string {
  const column = spec.shows === "gap" ? "gap" : "spread";
  const known = rows.map(({ values }) => values[column]).filter((value) => typeof value === "number");
  if (known.length === 0) return `Nowhere are there two judges with enough cases to compare${scope}.`;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const what = spec.shows === "gap" ? "gap between the judges of one court" : "spread of judges about their court";
  return `The ${what} is ${points(least)} to ${points(most)} points over ${known.length} rows${scope}.`;
}
