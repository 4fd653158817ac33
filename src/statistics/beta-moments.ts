/** The parameters of a beta distribution, both above 0. */
export interface BetaParameters {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * The beta distribution with a given mean (above 0, below 1) and variance; null when there is none, the variance being
 * 0 or not below mean (1 - mean). Source: Gelman and others, Bayesian Data Analysis (3rd ed., 2013), appendix A.
 */
export function betaOfMoments(mean: number, variance: number): BetaParameters | null {
  const precision = (mean * (1 - mean)) / variance - 1;
  if (!(precision > 0 && precision < Number.POSITIVE_INFINITY)) return null;
  return { alpha: mean * precision, beta: (1 - mean) * precision };
}
