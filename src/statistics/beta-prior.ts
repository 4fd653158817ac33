import { betaOfMoments } from "./beta-moments.ts";
import { digamma } from "./gamma.ts";
import { findRoot } from "./root.ts";

const LEAST_PRECISION = 1e-6;
const MOST_PRECISION = 1e6;

/** Successes among trials; neither need be whole: an effective n will do. `weight`: how often it counts, default 1. */
export interface RateGroup {
  readonly successes: number;
  readonly n: number;
  readonly weight?: number;
}

/** The beta distribution from which the true rates of groups are taken to come. */
export interface BetaPrior {
  /** alpha / (alpha + beta), 0 to 1. */
  readonly mean: number;
  /** alpha + beta, in trials. Infinite when the groups differ no more than chance makes them. */
  readonly precision: number;
  /** 1 / (precision + 1): the correlation of two trials of one group, 0 to 1. */
  readonly overdispersion: number;
}

/**
 * The prior that makes the groups' counts most likely as beta-binomial draws; null without any trial. The precision is
 * infinite when no more than binomial variation is seen, that is when the likelihood does not rise on leaving the
 * binomial (Tarone, Biometrika 66 (1979) 585-590), and when it would exceed a million. Groups of one trial each say
 * nothing of it and count as no more. Source of the likelihood: Griffiths, Biometrics 29 (1973) 637-648.
 */
export function betaPrior(groups: readonly RateGroup[]): BetaPrior | null {
  const seen = groups.filter(({ n, weight = 1 }) => n > 0 && weight > 0);
  if (seen.length === 0) return null;
  const pooled = sum(seen, ({ successes }) => successes) / sum(seen, ({ n }) => n);
  const binomial = { mean: pooled, precision: Number.POSITIVE_INFINITY, overdispersion: 0 };
  if (!(pooled > 0 && pooled < 1) || !(slopeAtBinomial(seen, pooled) > 0)) return binomial;
  const precision = likeliestPrecision(seen);
  if (precision > MOST_PRECISION) return binomial;
  return { mean: likeliestMean(seen, precision), precision, overdispersion: 1 / (precision + 1) };
}

function sum(groups: readonly RateGroup[], term: (group: RateGroup) => number): number {
  return groups.reduce((total, group) => total + (group.weight ?? 1) * term(group), 0);
}

/** Twice the derivative of the log likelihood in 1 / precision, where that is 0. */
function slopeAtBinomial(groups: readonly RateGroup[], mean: number): number {
  const pairs = (count: number): number => count * (count - 1);
  return sum(groups, ({ successes, n }) => pairs(successes) / mean + pairs(n - successes) / (1 - mean) - pairs(n));
}

/** digamma(x + count) - digamma(x). */
export const rise = (x: number, count: number): number => (count === 0 ? 0 : digamma(x + count) - digamma(x));

/** The mean at which the likelihood of a given precision is greatest: it is concave, so its derivative crosses once. */
function likeliestMean(groups: readonly RateGroup[], precision: number): number {
  const slope = (mean: number): number =>
    sum(groups, ({ successes, n }) => rise(precision * mean, successes) - rise(precision * (1 - mean), n - successes));
  return findRoot(slope, Number.EPSILON, 1 - Number.EPSILON);
}

/** The derivative in the precision of the log likelihood, the mean being the likeliest one at each precision. */
function slopeAt(groups: readonly RateGroup[], precision: number): number {
  const mean = likeliestMean(groups, precision);
  const other = 1 - mean;
  return sum(
    groups,
    ({ successes, n }) =>
      mean * rise(precision * mean, successes) + other * rise(precision * other, n - successes) - rise(precision, n),
  );
}

/** Looks outward from the guess by moments until the derivative changes sign, then between. */
function likeliestPrecision(groups: readonly RateGroup[]): number {
  let low = guess(groups);
  while (low > LEAST_PRECISION && slopeAt(groups, low) < 0) low /= 4;
  if (low <= LEAST_PRECISION) return LEAST_PRECISION;
  let high = low * 4;
  while (high <= MOST_PRECISION && slopeAt(groups, high) > 0) high *= 4;
  if (high > MOST_PRECISION && slopeAt(groups, MOST_PRECISION) > 0) return Number.POSITIVE_INFINITY;
  return Math.exp(findRoot((log) => slopeAt(groups, Math.exp(log)), Math.log(low), Math.log(high)));
}

/** The precision whose beta distribution has the mean and variance of the groups' raw rates; 10 if none has. */
function guess(groups: readonly RateGroup[]): number {
  const total = sum(groups, () => 1);
  const mean = sum(groups, ({ successes, n }) => successes / n) / total;
  const variance = sum(groups, ({ successes, n }) => (successes / n - mean) ** 2) / total;
  const moments = betaOfMoments(mean, variance);
  return moments === null ? 10 : Math.min(MOST_PRECISION / 4, Math.max(0.01, moments.alpha + moments.beta));
}
