import { dot, leastSquares } from "./least-squares.ts";

/** How the covariance is to be made. */
export interface NeweyWestOptions {
  /** Largest lag, in units of time, at which errors may go together. Default: `defaultLag` of the number of rows. */
  readonly lag?: number;
  /**
   * The whole number of periods at which each row stands, ascending. Rows pair up only when they are a lag apart in
   * time, so that a missing period does not bring its neighbours together. Default: 0, 1, 2 ...
   */
  readonly times?: readonly number[];
  /** Whether to multiply the covariance by T / (T - k) for k coefficients of T rows. Default false. */
  readonly smallSample?: boolean;
}

/** A linear fit with a covariance that holds under errors of changing size that follow each other. */
export interface NeweyWestFit {
  readonly coefficients: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly standardErrors: readonly number[];
  readonly residuals: readonly number[];
  readonly lag: number;
  /** Rows less columns. */
  readonly residualDegrees: number;
}

/** The whole part of 4 (T / 100)^(2/9). Source: Newey and West, Review of Economic Studies 61 (1994) 631-653. */
export function defaultLag(rows: number): number {
  return Math.floor(4 * (rows / 100) ** (2 / 9));
}

/**
 * Ordinary least squares of `values` on the rows of `design`, in order of time, with the covariance of Newey and West:
 * Bartlett weights 1 - l / (lag + 1). Null when the rows do not determine the fit or it goes through every one of them.
 * Sources: Newey and West, Econometrica 55 (1987) 703-708; pairing by time when periods are missing: Datta and Du,
 * Federal Reserve International Finance Discussion Paper 1060 (2012).
 */
export function neweyWest(
  design: readonly (readonly number[])[],
  values: readonly number[],
  options: NeweyWestOptions = {},
): NeweyWestFit | null {
  const fit = leastSquares(design, values);
  const rows = design.length;
  if (fit === null || rows === fit.coefficients.length) return null;
  const residualDegrees = rows - fit.coefficients.length;
  const { lag = defaultLag(rows), smallSample = false } = options;
  const scores = design.map((row, i) => row.map((x) => x * (fit.residuals[i] as number)));
  const middle = longRun(scores, options.times ?? scores.map((_, i) => i), lag);
  const factor = smallSample ? rows / residualDegrees : 1;
  const half = fit.inverse.map((row) => middle.map((column) => dot(row, column)));
  const covariance = half.map((row) => fit.inverse.map((column) => factor * dot(row, column)));
  const standardErrors = covariance.map((row, i) => Math.sqrt(row[i] as number));
  return { coefficients: fit.coefficients, covariance, standardErrors, residuals: fit.residuals, lag, residualDegrees };
}

/**
 * The weighted sum of products of scores at most `lag` apart, symmetric: each score meets twice the weighted sum of
 * those before it, and the result is averaged with its mirror image.
 */
function longRun(scores: readonly (readonly number[])[], times: readonly number[], lag: number): number[][] {
  const reached = scores.map((score, i) => {
    const sum = [...score];
    for (let j = i - 1; j >= 0; j--) {
      const apart = (times[i] as number) - (times[j] as number);
      if (apart > lag) break;
      const weight = 2 * (1 - apart / (lag + 1));
      for (const [p, x] of (scores[j] as readonly number[]).entries()) sum[p] = (sum[p] as number) + weight * x;
    }
    return sum;
  });
  const [left, right] = [transpose(scores), transpose(reached)];
  return left.map((a, p) => right.map((b, q) => (dot(a, b) + dot(left[q] as number[], right[p] as number[])) / 2));
}

function transpose(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] as number));
}
