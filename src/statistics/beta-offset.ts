import { betaQuantile } from "./beta.ts";
import { rise } from "./beta-prior.ts";
import type { ConfidenceOptions, Estimate } from "./estimate.ts";
import { logGamma } from "./gamma.ts";
import { normalQuantile } from "./normal.ts";
import { findRoot } from "./root.ts";

const LEAST_PRECISION = 1e-6;
const MOST_PRECISION = 1e6;
/** Steps of the logarithm of the precision between the two, in which the top of the likelihood is looked for. */
const STEPS = 28;

/** Successes among trials, and the rate from 0 to 1, both left out, that was expected of them. None need be whole. */
export interface OffsetGroup {
  readonly successes: number;
  readonly n: number;
  readonly expected: number;
}

/** How far the true rates of groups lie from the expected ones. */
export interface OffsetSpread {
  /**
   * The correlation of two trials of one group about its expected rate, 0 to 1: the variance of a true rate is this
   * times expected (1 - expected). Zero when the groups stray no further than chance takes them.
   */
  readonly overdispersion: Estimate;
  /** The precision by which rates are pooled, in trials: kept finite, so that no group is taken to have no rate of its own. */
  readonly pooling: number;
}

/**
 * The spread that makes the groups' counts most likely as beta-binomial draws, each about its own expected rate, with
 * the interval of the likelihood ratio. `pooling` is the precision at the top of the likelihood times the square root of
 * the overdispersion, which keeps the spread from being put at zero when the data cannot rule out a small one.
 * Groups of one trial say nothing of it; null when there are no others. Sources: Williams, Biometrics 31 (1975) 949-952; Crowder, Applied Statistics 27 (1978) 34-37; for
 * the factor, Chung and others, Psychometrika 78 (2013) 685-709.
 */
export function offsetSpread(groups: readonly OffsetGroup[], options: ConfidenceOptions = {}): OffsetSpread | null {
  const seen = groups.filter(({ n }) => n > 1);
  if (seen.length === 0) return null;
  const best = likeliest((precision) => slopeAt(seen, precision));
  const floor = logLikelihoodAt(seen, best) - normalQuantile((1 + (options.level ?? 0.95)) / 2) ** 2 / 2;
  const excess = (log: number): number => logLikelihoodAt(seen, Math.exp(log)) - floor;
  const top = Math.log(Math.min(best, MOST_PRECISION));
  const [least, most] = [Math.log(LEAST_PRECISION), Math.log(MOST_PRECISION)];
  const widest = excess(least) >= 0 ? LEAST_PRECISION : Math.exp(findRoot(excess, least, top));
  const narrowest = excess(most) >= 0 ? Number.POSITIVE_INFINITY : Math.exp(findRoot(excess, top, most));
  const pooling = likeliest((precision) => slopeAt(seen, precision) - 0.5 / (precision + 1));
  return {
    overdispersion: { estimate: 1 / (best + 1), low: 1 / (narrowest + 1), high: 1 / (widest + 1) },
    pooling: Math.min(pooling, MOST_PRECISION),
  };
}

/**
 * A group's rate drawn towards its expected one: the mean of its beta posterior, between its equal-tailed quantiles,
 * the precision taken as known. Source: Casella, American Statistician 39 (1985) 83-87.
 */
export function offsetRate(group: OffsetGroup, precision: number, options: ConfidenceOptions = {}): Estimate {
  const tail = (1 - (options.level ?? 0.95)) / 2;
  const alpha = precision * group.expected + group.successes;
  const beta = precision * (1 - group.expected) + group.n - group.successes;
  return {
    estimate: alpha / (alpha + beta),
    low: betaQuantile(tail, alpha, beta),
    high: betaQuantile(1 - tail, alpha, beta),
  };
}

/** The derivative of the log likelihood in the precision. */
function slopeAt(groups: readonly OffsetGroup[], precision: number): number {
  let sum = 0;
  for (const { successes, n, expected } of groups) {
    const other = 1 - expected;
    sum += expected * rise(precision * expected, successes) + other * rise(precision * other, n - successes);
    sum -= rise(precision, n);
  }
  return sum;
}

/** The log likelihood less what does not depend on the precision; infinite precision is the binomial. */
function logLikelihoodAt(groups: readonly OffsetGroup[], precision: number): number {
  const logRise = (x: number, count: number) => (count === 0 ? 0 : logGamma(x + count) - logGamma(x));
  let sum = 0;
  for (const { successes, n, expected } of groups) {
    const [failures, other] = [n - successes, 1 - expected];
    if (precision > MOST_PRECISION) {
      sum += successes * Math.log(expected) + failures * Math.log(other);
    } else {
      sum += logRise(precision * expected, successes) + logRise(precision * other, failures) - logRise(precision, n);
    }
  }
  return sum;
}

/**
 * Where a derivative in the precision falls through zero, looked for from the widest spread to the narrowest, so that
 * of several tops the one with the wider spread is taken; infinite when it still rises at a precision of a million.
 */
function likeliest(slope: (precision: number) => number): number {
  const ratio = (MOST_PRECISION / LEAST_PRECISION) ** (1 / STEPS);
  let low = LEAST_PRECISION;
  if (slope(low) <= 0) return low;
  while (low < MOST_PRECISION) {
    const high = Math.min(low * ratio, MOST_PRECISION);
    if (slope(high) <= 0) {
      return Math.exp(findRoot((log) => slope(Math.exp(log)), Math.log(low), Math.log(high)));
    }
    low = high;
  }
  return Number.POSITIVE_INFINITY;
}
