import { inWords, periodInWords } from "../base/dates.ts";
import { either } from "../base/either.ts";
import type { Rule } from "../facts/rule.ts";
import { effectiveDay } from "../facts/rules.ts";
import type { Estimate } from "../statistics/estimate.ts";
import type { Answer } from "./answer.ts";
import type { AroundEstimate } from "./estimate-around.ts";
import { filterInWords } from "./filters.ts";
import type { ValueColumn } from "./kinds/kind.ts";
import { type RuleWindow, WINDOW_MONTHS } from "./rule-window.ts";
import { inFigures, points } from "./words.ts";

/** All that the words on a measure around a rule are made from. */
export interface AroundWords {
  readonly answer: Pick<Answer, "measure" | "request">;
  readonly rule: Rule;
  readonly effective: string;
  readonly others: readonly Rule[];
  readonly window: RuleWindow;
  readonly estimate: AroundEstimate;
  readonly column: ValueColumn;
}

/**
 * First which other rules took effect in the window and cannot be told apart: by name those that the register says could
 * have moved the measure, and how many more there are. Then the change that is seen, and its rank. No word of causes.
 */
export function aroundSentence(stated: AroundWords): string {
  return `${inseparable(stated)} ${change(stated)} ${rank(stated)}`.trim();
}

function inseparable({ rule, others, answer }: AroundWords): string {
  const touching = others.filter(({ affects }) => affects.includes(answer.measure.id));
  const rest = others.filter((other) => !touching.includes(other));
  const within = `within ${WINDOW_MONTHS} months of ${rule.title}`;
  if (others.length === 0) return `No other rule of the register took effect ${within}.`;
  const unconnected = "that the register does not connect with this measure";
  if (touching.length === 0) {
    return `No other rule that the register connects with this measure took effect ${within}, but ${count(rest.length)} ${unconnected} did.`;
  }
  const also = rest.length === 0 ? "" : `; so did ${count(rest.length)} more ${unconnected}`;
  const apart = touching.length === 1 ? "it cannot be told apart" : "they cannot be told apart";
  return `Also took effect ${within}: ${named(touching)}, and ${apart} from it${also}.`;
}

function count(rules: number): string {
  return inFigures(rules, "count");
}

function named(rules: readonly Rule[]): string {
  return either(
    rules.map((rule) => {
      const day = effectiveDay(rule);
      return `${rule.title} (${day === null ? rule.effective : inWords(day)})`;
    }),
    "and",
  );
}

function change({ answer, effective, window, estimate, column }: AroundWords): string {
  const { level, slope } = estimate;
  const filters = answer.request.where.map(filterInWords).join(" and ");
  const what = `${answer.measure.title}${filters === "" ? "" : ` where ${filters}`} (${column.title}, by month)`;
  const line = `the line of the ${estimate.before} months before, carried on`;
  const side = (level.estimate ?? 0) < 0 ? "below" : "above";
  const at = `in ${periodInWords("month", window.breakMonth)}, the first full month after ${inWords(effective)}`;
  return `${what} lay ${figure(Math.abs(level.estimate ?? 0), column)} ${side} ${line}, ${at}${interval(level, column)}; the slope from then on differs from that of before by ${signed(slope.estimate ?? 0, column)} a month${interval(slope, column)}.`;
}

function rank({ estimate: { placebo } }: AroundWords): string {
  if (placebo === null) return "";
  return `Of ${placebo.of} months tried so, it has ${place(placebo.rank)} change of level by size.`;
}

function place(rank: number): string {
  const ending = rank % 100 >= 11 && rank % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return rank === 1 ? "the largest" : `the ${rank}${ending} largest`;
}

/** A difference of two values: of shares in points, of anything else in its own unit, with a digit more than a level. */
function figure(size: number, { format }: ValueColumn): string {
  if (format === "share") return `${points(size)} points`;
  if (format === "count" && size < 100) return inFigures(size, "number");
  return inFigures(size, format);
}

function signed(value: number, column: ValueColumn): string {
  return `${value < 0 ? "\u2212" : "+"}${figure(Math.abs(value), column)}`;
}

function interval({ low, high }: Estimate, column: ValueColumn): string {
  if (low === null || high === null) return "";
  return ` (95 % interval ${signed(low, column)} to ${signed(high, column)})`;
}
