import { betaCdf, betaQuantile } from "./beta.ts";

/** The chance that Student's t with `degrees` > 0 of freedom is at most t. Source: Abramowitz and Stegun, 26.7. */
export function studentCdf(t: number, degrees: number): number {
  const tail = betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * The value that Student's t with `degrees` > 0 degrees of freedom stays below with chance p. Infinite at 0 and 1; a
 * RangeError outside of them.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a probability: ${p}`);
  return Math.sign(p - 0.5) * Math.sqrt(degrees * squaredOverDegrees(Math.min(p, 1 - p), degrees));
}

/** t^2 / degrees for a tail of size `tail`, 0 to 1/2, from whichever end of the beta distribution keeps its digits. */
function squaredOverDegrees(tail: number, degrees: number): number {
  if (tail < 0.25) {
    const x = betaQuantile(2 * tail, degrees / 2, 0.5);
    return (1 - x) / x;
  }
  const x = betaQuantile(1 - 2 * tail, 0.5, degrees / 2);
  return x / (1 - x);
}
