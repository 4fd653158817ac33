/** Sums over clusters, each of `size` trials with `successes` among them. A database can add these up in one pass. */
export interface ClusterSums {
  /** Clusters with at least one trial. */
  readonly clusters: number;
  /** Sum of sizes: all trials. */
  readonly size: number;
  /** Sum of successes: all successes. */
  readonly successes: number;
  /** Sum of squared sizes. */
  readonly sizeSquared: number;
  /** Sum of size times successes. */
  readonly sizeTimesSuccesses: number;
  /** Sum of squared successes. */
  readonly successesSquared: number;
}

/**
 * How many independent trials the clustered ones are worth, from above 0 to `size`: the size over the design effect of
 * the share of successes. The design effect is the linearised variance of the ratio of successes to size, with
 * k / (k - 1) for k clusters, over p (1 - p) / (n - 1), the variance of as many single trials by the same estimator;
 * so clusters of one give exactly n. It is never taken below 1: clusters are not used to claim more than was seen.
 * Where all trials agree there is no variance to compare, and the worst is assumed, that clusters always agree: Kish's
 * n^2 / sum of squares. One cluster is one trial, whatever its size. Zero without trials. Sources: Cochran, Sampling
 * Techniques (3rd ed., 1977), 9A.1; Kish, Survey Sampling (1965), 8.2.
 */
export function effectiveN(sums: ClusterSums): number {
  const { clusters, size, successes } = sums;
  if (!(size > 0)) return 0;
  if (clusters < 2) return Math.min(1, size);
  const share = successes / size;
  const expected = (share * (1 - share)) / (size - 1);
  if (!(expected > 0)) return Math.min(size, (size * size) / sums.sizeSquared);
  const squares = sums.successesSquared - 2 * share * sums.sizeTimesSuccesses + share * share * sums.sizeSquared;
  const variance = ((clusters / (clusters - 1)) * squares) / (size * size);
  return size / Math.max(1, variance / expected);
}
