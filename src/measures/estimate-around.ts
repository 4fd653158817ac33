import type { Estimate } from "../statistics/estimate.ts";
import { type PlaceboRank, placeboRank } from "../statistics/placebo.ts";
import { MONTHS_NEEDED, segmented } from "../statistics/segmented.ts";
import { monthsBetween, type RuleWindow, WINDOW_MONTHS } from "./rule-window.ts";

/** A month by its first day with the value of a measure; null where there is none. */
export interface MonthValue {
  readonly month: string;
  readonly value: number | null;
}

/** What changed with a rule's first full month, in units of the values. Nulls with under 24 months on a side. */
export interface AroundEstimate {
  /** Months with a value in the window, before and after. */
  readonly before: number;
  readonly after: number;
  /** How far the first full month lies above the line of before, carried on. */
  readonly level: Estimate;
  /** How much more the values rise in a month after it than before. */
  readonly slope: Estimate;
  /** Months less coefficients; null when there are too few months. */
  readonly residualDegrees: number | null;
  /** Where the change of level stands among those at every month that could be tried so. */
  readonly placebo: PlaceboRank | null;
}

/** Months with a value that the estimate needs on each side. */
export const MONTHS_EACH_SIDE = MONTHS_NEEDED;

/**
 * The change of level and slope of a monthly series at a rule, by a segmented fit of the window with a term for each
 * month of the year and the errors of Newey and West, and its rank among all months of the series taken for the rule's.
 * `series` is in order of time; months that it lacks have no value. The month in which the rule took effect part-way is
 * left out.
 */
export function estimateAround(series: readonly MonthValue[], window: RuleWindow): AroundEstimate {
  const { breakMonth, leftOut, first, last } = window;
  const values = new Map(series.map(({ month, value }) => [month, month === leftOut ? null : value]));
  const ends = [first, last, ...values.keys()].sort();
  const months = monthsBetween(ends[0] as string, ends.at(-1) as string);
  const all = months.map((month) => values.get(month) ?? null);
  const at = months.indexOf(breakMonth);
  const [from, to] = [at - WINDOW_MONTHS, at + WINDOW_MONTHS];
  const firstMonth = (month: string) => Number(month.slice(5, 7)) - 1;
  const fitted = all.slice(from, to);
  const known = (part: readonly (number | null)[]) => part.filter((value) => value !== null).length;
  const { level, slope, residualDegrees } = segmented(fitted, WINDOW_MONTHS, { firstMonth: firstMonth(first) });
  return {
    before: known(all.slice(from, at)),
    after: known(all.slice(at, to)),
    level,
    slope,
    residualDegrees,
    placebo: placeboRank(all, at, { window: WINDOW_MONTHS, firstMonth: firstMonth(months[0] as string) }),
  };
}
