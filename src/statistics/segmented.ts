import { type ConfidenceOptions, type Estimate, UNKNOWN } from "./estimate.ts";
import { neweyWest } from "./newey-west.ts";
import { studentQuantile } from "./student.ts";

/** Months with a value that are needed on each side of a break. */
export const MONTHS_NEEDED = 24;

/** `firstMonth`: the month of the year of the first value; any whole number, 12 apart being the same. Default 0. */
export interface SegmentedOptions extends ConfidenceOptions {
  readonly firstMonth?: number;
}

/** What changed at a break, in units of the values. Nulls when there are too few months. */
export interface Segmented {
  /** How far the first month after the break lies above the line of before, carried on. */
  readonly level: Estimate;
  /** How much more the values rise in a month after the break than before it. */
  readonly slope: Estimate;
  /** Months with a value less coefficients; null when there are too few months. */
  readonly residualDegrees: number | null;
}

const UNKNOWN_CHANGE: Segmented = { level: UNKNOWN, slope: UNKNOWN, residualDegrees: null };

/**
 * The change of level and of slope of a monthly series at `breakIndex`, the place of the first month after the break.
 * A line is fitted with a term for each month of the year, by least squares; the errors are Newey and West's at their
 * default lag, times T / (T - k), and the intervals use Student's t with as many degrees as the fit leaves. Months
 * without a value (null) are left out and the others keep their place in time. All is null with fewer than 24 values on
 * either side. The intervals are known to be too narrow for so few months: on 36 on each side, those of 95 % held the
 * truth in 91 of 100 simulated series with independent errors, and in 85 with errors that correlate 0.4 from one month
 * to the next; `placeboRank` does not rest on them. Sources: Wagner, Soumerai, Zhang and Ross-Degnan, Journal of
 * Clinical Pharmacy and Therapeutics 27 (2002) 299-309; Bernal, Cummins and Gasparrini, International Journal of
 * Epidemiology 46 (2017) 348-355.
 */
export function segmented(
  values: readonly (number | null)[],
  breakIndex: number,
  options: SegmentedOptions = {},
): Segmented {
  const { firstMonth = 0, level = 0.95 } = options;
  const times = [...values.keys()].filter((i) => values[i] !== null);
  const before = times.filter((i) => i < breakIndex).length;
  if (Math.min(before, times.length - before) < MONTHS_NEEDED) return UNKNOWN_CHANGE;
  const seasons = times.map((i) => (((i + firstMonth) % 12) + 12) % 12);
  const terms = [...new Set(seasons)].sort((a, b) => a - b).slice(1);
  const design = times.map((i, row) => {
    const since = i - breakIndex;
    const line = since < 0 ? [0, 0, 1, since] : [1, since, 1, since];
    return [...line, ...terms.map((month) => (seasons[row] === month ? 1 : 0))];
  });
  const observed = times.map((i) => values[i] as number);
  const fit = neweyWest(design, observed, { times, smallSample: true });
  if (fit === null) return UNKNOWN_CHANGE;
  const t = studentQuantile((1 + level) / 2, fit.residualDegrees);
  const change = (column: number): Estimate => {
    const estimate = fit.coefficients[column] as number;
    const reach = t * (fit.standardErrors[column] as number);
    return { estimate, low: estimate - reach, high: estimate + reach };
  };
  return { level: change(0), slope: change(1), residualDegrees: fit.residualDegrees };
}
