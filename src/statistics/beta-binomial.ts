import { betaQuantile } from "./beta.ts";
import { type BetaPrior, betaPrior, type RateGroup } from "./beta-prior.ts";
import type { ConfidenceOptions, Estimate } from "./estimate.ts";

/** The prior and, in the order of the groups, each group's rate as drawn towards it. */
export interface PooledRates {
  readonly prior: BetaPrior;
  readonly rates: readonly Estimate[];
}

/**
 * Rates of groups pooled by empirical Bayes: small groups are drawn to the mean of all, large ones keep what they show.
 * Each rate is the mean of its beta posterior, (alpha + successes) / (alpha + beta + n), between its equal-tailed
 * quantiles; the prior is taken as known. A group without trials gets the prior itself. When the precision is infinite
 * every rate is the common mean, with the interval of Jeffreys for the trials of all groups together. Null when no
 * group has a trial. Sources: Casella, American Statistician 39 (1985) 83-87; Brown, Cai and DasGupta, Statistical
 * Science 16 (2001) 101-133, for Jeffreys.
 */
export function poolRates(groups: readonly RateGroup[], options: ConfidenceOptions = {}): PooledRates | null {
  const prior = betaPrior(groups);
  if (prior === null) return null;
  const tail = (1 - (options.level ?? 0.95)) / 2;
  if (prior.precision === Number.POSITIVE_INFINITY) {
    const common = commonRate(groups, prior.mean, tail);
    return { prior, rates: groups.map(() => common) };
  }
  const alpha = prior.mean * prior.precision;
  const beta = (1 - prior.mean) * prior.precision;
  const rates = groups.map(({ successes, n }) => posterior(alpha + successes, beta + n - successes, tail));
  return { prior, rates };
}

function posterior(alpha: number, beta: number, tail: number): Estimate {
  return {
    estimate: alpha / (alpha + beta),
    low: betaQuantile(tail, alpha, beta),
    high: betaQuantile(1 - tail, alpha, beta),
  };
}

function commonRate(groups: readonly RateGroup[], mean: number, tail: number): Estimate {
  const n = groups.reduce((sum, group) => sum + Math.max(0, group.n), 0);
  const { low, high } = posterior(n * mean + 0.5, n * (1 - mean) + 0.5, tail);
  return { estimate: mean, low: mean === 0 ? 0 : low, high: mean === 1 ? 1 : high };
}
