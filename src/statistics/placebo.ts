import { type SegmentedOptions, segmented } from "./segmented.ts";

/** Two changes this close, as a share of the larger, are a tie. */
const TIE = 1e-9;

/** `window`: months fitted on each side of any break, fewer at the ends of the series. Default: the whole series. */
export interface PlaceboOptions extends SegmentedOptions {
  readonly window?: number;
}

/** Where the true break stands among all months that could have been taken for one. */
export interface PlaceboRank {
  /** 1 for the largest change of level by absolute size. Ties count against the true break: it comes last of them. */
  readonly rank: number;
  /** Breaks that were tried, the true one included. */
  readonly of: number;
  /** Rank over number: the share of breaks whose change is at least as large, above 0 and up to 1. */
  readonly share: number;
}

/**
 * The rank of the change of level at `breakIndex` among those at every month of the series that has 24 values on each
 * side within the window. A month without a value is not tried, since a break there is one at the next month seen.
 * Breaks near the true one take part and borrow from its change, which can only worsen its
 * rank. Null when the true break has too few months itself. Source: the placebo in time of Abadie, Diamond and
 * Hainmueller, American Journal of Political Science 59 (2015) 495-510, ranked as in a randomization test.
 */
export function placeboRank(
  values: readonly (number | null)[],
  breakIndex: number,
  options: PlaceboOptions = {},
): PlaceboRank | null {
  const { window = values.length, firstMonth = 0 } = options;
  const sizeAt = (index: number): number | null => {
    const start = Math.max(0, index - window);
    const months = values.slice(start, index + window);
    const { level } = segmented(months, index - start, { firstMonth: firstMonth + start });
    return level.estimate === null ? null : Math.abs(level.estimate);
  };
  const own = sizeAt(breakIndex);
  if (own === null) return null;
  const isTried = (index: number) => index === breakIndex || values[index] !== null;
  const sizes = values.map((_, index) => (isTried(index) ? sizeAt(index) : null)).filter((size) => size !== null);
  const rank = sizes.filter((size) => size >= own * (1 - TIE)).length;
  return { rank, of: sizes.length, share: rank / sizes.length };
}
