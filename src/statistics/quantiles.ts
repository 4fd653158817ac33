/**
 * Sample quantiles of values in any order, one for each probability from 0 to 1: null for all when there are no values.
 * Between two values it goes in a straight line. Source: Hyndman and Fan, American Statistician 50 (1996) 361-365,
 * definition 7, as in R, NumPy and DuckDB's `quantile_cont`.
 */
export function quantiles(values: readonly number[], probabilities: readonly number[]): (number | null)[] {
  const sorted = Float64Array.from(values).sort();
  return probabilities.map((p) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`not a probability: ${p}`);
    if (sorted.length === 0) return null;
    const position = (sorted.length - 1) * p;
    const below = Math.floor(position);
    const low = sorted[below] as number;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
    return low + (position - below) * (high - low);
  });
}
