import { addDays, addMonths, periodEnd, periodStart, periodStarts } from "../base/dates.ts";
import type { Rule } from "../facts/rule.ts";

/** Months fitted on each side of a rule. */
export const WINDOW_MONTHS = 36;

/** The months around the day on which a rule took effect, each named by its first day. */
export interface RuleWindow {
  /** First full month under the rule. */
  readonly breakMonth: string;
  /** The month in which the rule took effect on a day other than the first: neither before nor after, and left out. */
  readonly leftOut: string | null;
  /** First month of the 36 before `breakMonth`, of which the one left out is one. */
  readonly first: string;
  /** Last month of the 36 from `breakMonth` on. */
  readonly last: string;
}

/** The window around the day on which a rule took effect. */
export function ruleWindow(effective: string): RuleWindow {
  const month = periodStart("month", effective);
  const breakMonth = month === effective ? month : addMonths(month, 1);
  return {
    breakMonth,
    leftOut: month === effective ? null : month,
    first: addMonths(breakMonth, -WINDOW_MONTHS),
    last: addMonths(breakMonth, WINDOW_MONTHS - 1),
  };
}

/** The months from one to another, both included, by their first days. */
export function monthsBetween(first: string, last: string): readonly string[] {
  return periodStarts("month", first, last);
}

/**
 * Other rules of which some day on which they may have taken effect lies in the window; those known to the month or year
 * only count for all of it. Rules that never took effect, or of which it is not known when, are none.
 */
export function rulesInWindow(rules: readonly Rule[], own: Rule, { first, last }: RuleWindow): readonly Rule[] {
  const end = periodEnd("month", last);
  return rules.filter((rule) => {
    if (rule.id === own.id || rule.effective === null) return false;
    const [earliest, latest] = daysOf(rule.effective);
    return earliest <= end && latest >= first;
  });
}

/** First and last day that a date known to the day, month or year can mean. */
function daysOf(date: string): readonly [string, string] {
  if (date.length === 10) return [date, date];
  if (date.length === 7) return [`${date}-01`, periodEnd("month", `${date}-01`)];
  return [`${date}-01-01`, addDays(`${Number(date) + 1}-01-01`, -1)];
}
