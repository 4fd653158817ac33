import { type OffsetGroup, offsetRate, offsetSpread } from "../../statistics/beta-offset.ts";
import type { Estimate } from "../../statistics/estimate.ts";

/** What a judge decided in one court, or in several, beside what others decided in like cases. */
export interface JudgeTally {
  /** Families that had enough like ones decided by others. */
  readonly compared: number;
  /** How many of those were granted; a family of which a part was granted counts as that part. */
  readonly granted: number;
  /** How many would have been, had each been granted as often as the like ones of others. */
  readonly expected: number;
  /** Variance of `expected`, since the others are no more than a sample of what they would have done. */
  readonly variance: number;
  /** Families of others in the largest stratum that the judge was compared with. */
  readonly others: number;
}

/** A judge beside the court. All rates from 0 to 1. */
export interface ComparedJudge {
  readonly expected: number;
  /** Trials that the families compared are worth, once the uncertainty of what was expected is laid upon them. */
  readonly effectiveN: number;
  /** How far the judge's own rate, drawn towards the expected one, lies from it. */
  readonly difference: Estimate;
  /** 1 above, -1 below what was expected, 0 when the interval of the difference holds zero. */
  readonly distinguishable: 1 | -1 | 0;
}

/** How far judges differ from what others decide in like cases, once chance is taken out. Rates from 0 to 1. */
export interface Variation {
  /** Standard deviation of the true differences over the judges, with the interval of the likelihood ratio. */
  readonly spread: Estimate;
  /** Standard deviation of the differences as they are seen. */
  readonly rawSpread: number | null;
  /** How much of their variance is what chance alone would make, up to 1. */
  readonly chanceShare: number | null;
}

/**
 * The rate that others' like cases give a judge, and how many trials the comparison is worth: as many as would vary as
 * much as the judge's families and the expected number together. Where others granted all or none, half a family of the
 * largest stratum is taken to have gone the other way, so that a rate is never taken to be certain.
 */
export function toOffsetGroup({ compared, granted, expected, variance, others }: JudgeTally): OffsetGroup {
  const edge = 0.5 / (others + 1);
  const rate = Math.min(1 - edge, Math.max(edge, expected / compared));
  const isCertain = expected / compared !== rate;
  const extra = isCertain ? compared / Math.max(others, 1) : variance / (compared * rate * (1 - rate));
  const n = compared / (1 + extra);
  return { successes: (granted / compared) * n, n, expected: rate };
}

/**
 * The precision with which judges' rates are pooled: fitted to all judges compared, since one judge, or one court, says
 * little of how far judges differ. Infinite without judges.
 */
export function poolingPrecision(tallies: readonly JudgeTally[]): number {
  return offsetSpread(tallies.map(toOffsetGroup))?.pooling ?? Number.POSITIVE_INFINITY;
}

/** A judge beside the court, pooled with a precision. */
export function compareJudge(tally: JudgeTally, precision: number): ComparedJudge {
  const group = toOffsetGroup(tally);
  const rate = offsetRate(group, Math.min(precision, 1e9));
  const from = (end: number | null) => (end === null ? null : end - group.expected);
  const difference = { estimate: from(rate.estimate), low: from(rate.low), high: from(rate.high) };
  const distinguishable = (difference.low ?? 0) > 0 ? 1 : (difference.high ?? 0) < 0 ? -1 : 0;
  return { expected: group.expected, effectiveN: group.n, difference, distinguishable };
}

/** How far the judges of a set differ. Nulls with fewer than two. */
export function variation(tallies: readonly JudgeTally[]): Variation {
  const groups = tallies.map(toOffsetGroup);
  const fitted = groups.length < 2 ? null : offsetSpread(groups);
  if (fitted === null) {
    return { spread: { estimate: null, low: null, high: null }, rawSpread: null, chanceShare: null };
  }
  const mean = (term: (group: OffsetGroup) => number) =>
    groups.reduce((sum, group) => sum + term(group), 0) / groups.length;
  const single = mean(({ expected }) => expected * (1 - expected));
  const raw = mean(({ successes, n, expected }) => (successes / n - expected) ** 2);
  const chance = mean(({ n, expected }) => (expected * (1 - expected)) / n);
  const deviation = (overdispersion: number | null) =>
    overdispersion === null ? null : Math.sqrt(overdispersion * single);
  const { estimate, low, high } = fitted.overdispersion;
  return {
    spread: { estimate: deviation(estimate), low: deviation(low), high: deviation(high) },
    rawSpread: Math.sqrt(raw),
    chanceShare: raw === 0 ? null : Math.min(1, chance / raw),
  };
}
