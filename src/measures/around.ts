import { periodInWords } from "../base/dates.ts";
import { either } from "../base/either.ts";
import { InputError } from "../base/errors.ts";
import type { Rule } from "../facts/rule.ts";
import { effectiveDay, ruleNamed, rules } from "../facts/rules.ts";
import type { OpenRecord } from "../record/open-record.ts";
import type { Answer } from "./answer.ts";
import { aroundSentence } from "./around-sentence.ts";
import { ask } from "./ask.ts";
import type { Measure } from "./definition.ts";
import type { MeasureId } from "./definitions/catalogue.ts";
import { type AroundEstimate, estimateAround, MONTHS_EACH_SIDE, type MonthValue } from "./estimate-around.ts";
import type { Request } from "./request.ts";
import { definitionOf, findMeasure } from "./resolve.ts";
import { monthsBetween, type RuleWindow, rulesInWindow, ruleWindow, WINDOW_MONTHS } from "./rule-window.ts";

/** A measure to be looked at before and after a rule of the register. */
export interface AroundRequest extends Pick<Request<MeasureId>, "measure" | "variant" | "where" | "asOf"> {
  /** Id of the rule. */
  readonly rule: string;
}

/** One month of the series. */
export interface AroundMonth extends MonthValue {
  readonly side: "before" | "left-out" | "after";
}

/** A measure before and after a rule: what changed, how surely, and what cannot be told apart from the rule. */
export interface AroundAnswer extends AroundEstimate {
  readonly rule: Rule;
  /** Other rules of the register that took effect in the window. */
  readonly others: readonly Rule[];
  readonly window: RuleWindow;
  /** The headline number of the measure in each month of the window. */
  readonly series: readonly AroundMonth[];
  /** The column that the series holds. */
  readonly column: Answer["columns"][number];
  /** First what cannot be told apart, then what is seen. It never says what moved the measure. */
  readonly sentence: string;
  readonly caveats: readonly string[];
  /** The measure by month over all that the record knows, from which series and rank are worked out. */
  readonly answer: Answer;
  readonly sql: string;
  /** Command that gives the same answer. */
  readonly command: string;
  readonly citation: string;
}

/**
 * The months before and after the day on which a rule took effect, with the change of level and slope between them. The
 * window is 36 months on each side of the first full month under the rule; months not yet complete, or so recent that
 * entries may be missing, have no value. Throws the errors of `ask`, and `unknown-rule`, `rule-without-day`,
 * `too-few-months`, and `not-asked-so` for a measure that has no single number a month.
 */
export async function around(record: OpenRecord, request: AroundRequest): Promise<AroundAnswer> {
  const { rule: id, ...rest } = request;
  const rule = ruleNamed(id);
  const effective = dayOf(rule);
  checkMonthly(request);
  const answer = await ask(record, { ...rest, by: [], period: "month" });
  const column = answer.columns[0];
  if (column === undefined) throw notMonthly(request.measure, "it has no number");
  const all = monthly(answer, column.name);
  const window = ruleWindow(effective);
  const estimate = estimateAround(all, window);
  if (Math.min(estimate.before, estimate.after) < MONTHS_EACH_SIDE) throw tooFewMonths(request.measure, rule, estimate);
  const values = new Map(all.map(({ month, value }) => [month, value]));
  const series = monthsBetween(window.first, window.last).map(
    (month): AroundMonth => ({
      month,
      value: values.get(month) ?? null,
      side: month === window.leftOut ? "left-out" : month < window.breakMonth ? "before" : "after",
    }),
  );
  const others = rulesInWindow(rules, rule, window);
  const option = ` --around ${rule.id}`;
  return {
    ...estimate,
    rule,
    others,
    window,
    series,
    column,
    sentence: aroundSentence({ answer, rule, effective, others, window, estimate, column }),
    caveats: [...ownCaveats(window), ...answer.caveats],
    answer,
    sql: answer.sql,
    command: withoutPeriod(answer.command) + option,
    citation: withoutPeriod(answer.citation) + option,
  };
}

function withoutPeriod(command: string): string {
  return command.replace(" --period month", "");
}

function dayOf(rule: Rule): string {
  const day = effectiveDay(rule);
  if (day !== null) return day;
  const known = rule.effective === null ? "no day" : `only ${rule.effective}`;
  throw new InputError(
    "rule-without-day",
    `the register has ${known} on which ${rule.id} took effect, so there is no before and after`,
    { rule: rule.id },
    { advice: "name a rule that is known to the day" },
  );
}

function checkMonthly({ measure: id, variant }: AroundRequest): void {
  const reason = reasonNotMonthly(findMeasure(id), variant);
  if (reason !== null) throw notMonthly(id, reason);
}

/**
 * Why a measure has no monthly series that could be set around a rule; null where it has one. Throws `unknown-variant`.
 */
export function reasonNotMonthly(own: Measure<MeasureId>, variant?: string): string | null {
  const { measure, spec } = definitionOf(own, variant);
  if (spec.kind === "comparison") return "judges are compared over a year or more, and a month has too few cases";
  if (spec.kind === "duration") {
    return "a month's cohort goes on being decided long after a rule, so it lies on both sides";
  }
  const { periods } = measure;
  return periods === undefined || periods.includes("month") ? null : `it is kept by ${either(periods)} only`;
}

function notMonthly(measure: string, why: string): InputError {
  const reason = `it has no monthly series to set around a rule: ${why}`;
  return new InputError("not-asked-so", `${measure} cannot be asked so: ${reason}`, { measure, reason });
}

function tooFewMonths(measure: string, rule: Rule, { before, after }: AroundEstimate): InputError {
  return new InputError(
    "too-few-months",
    `the record has ${before} months of ${measure} before ${rule.id} and ${after} after it, within ${WINDOW_MONTHS} on each side; ${MONTHS_EACH_SIDE} of each are needed`,
    { measure, rule: rule.id, before, after },
  );
}

/** The headline number by month, up to the last month that is complete. A month without rows is zero for a count. */
function monthly(answer: Answer, column: string): readonly MonthValue[] {
  const whole = answer.rows.filter(({ period }) => period !== null && !period.partial && !period.provisional);
  const [first, last] = [whole[0]?.period?.start, whole.at(-1)?.period?.start];
  if (first === undefined || last === undefined) return [];
  const values = new Map(whole.map((row) => [row.period?.start, row.values[column] ?? null]));
  const none = answer.kind === "count" ? 0 : null;
  return monthsBetween(first, last).map((month) => ({
    month,
    value: values.has(month) ? (values.get(month) ?? null) : none,
  }));
}

function ownCaveats({ leftOut, breakMonth }: RuleWindow): readonly string[] {
  const split =
    leftOut === null
      ? `The rule took effect on the first day of ${periodInWords("month", breakMonth)}, which is the first month after.`
      : `${periodInWords("month", leftOut)}, in which the rule took effect part-way, is left out; the first full month after is ${periodInWords("month", breakMonth)}.`;
  return [
    "A change at a date is no effect of what happened on that date: other rules, the mix of cases, the number of judges and what people do in expectation of a rule move a measure too.",
    `${split} The fit is of 36 months on each side with a term for each month of the year, and its errors are those of Newey and West.`,
    "The intervals are too narrow for so few months: in simulated series those of 95 % held the truth in 85 to 91 of 100. The rank among all months does not rest on them.",
    "The rank counts every month of the series that has 24 months on each side within the window, among them months of other rules.",
  ];
}
