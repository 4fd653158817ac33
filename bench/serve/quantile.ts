/** The smallest of the numbers that a share of them does not exceed; not a number where there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const ordered = numbers.toSorted((one, other) => one - other);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? Number.NaN;
}
