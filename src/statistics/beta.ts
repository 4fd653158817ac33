import { stirlingError } from "./gamma.ts";
import { findRoot } from "./root.ts";

const MAX_TERMS = 100_000;
const TINY = 1e-300;

/** x^a (1-x)^b / B(a, b), built from deviations so that large a and b cost no digits. Source: Loader (2000). */
function betaMass(x: number, a: number, b: number): number {
  const n = a + b;
  const exponent = a * Math.log((x * n) / a) + b * Math.log(((1 - x) * n) / b);
  const rest = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.exp(exponent + rest) * Math.sqrt(((a / n) * b) / (2 * Math.PI));
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** The continued fraction of the incomplete beta function, quick where x < (a+1)/(a+b+2). Source: DLMF 8.17.22. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  const extend = (numerator: number): number => {
    d = 1 / awayFromZero(1 + numerator * d);
    c = awayFromZero(1 + numerator / c);
    fraction *= c * d;
    return Math.abs(c * d - 1);
  };
  for (let m = 1; m < MAX_TERMS; m++) {
    extend((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    if (extend((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))) < Number.EPSILON) break;
  }
  return fraction;
}

/**
 * The chance that a beta variable with parameters a, b > 0 is at most x: the regularized incomplete beta function.
 * Source: DLMF 8.17.
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  if (x < (a + 1) / (a + b + 2)) return (betaMass(x, a, b) * betaFraction(x, a, b)) / a;
  return 1 - (betaMass(x, a, b) * betaFraction(1 - x, b, a)) / b;
}

/** The value from 0 to 1 that a beta variable with parameters a, b > 0 stays below with chance p, 0 to 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a probability: ${p}`);
  if (p === 0 || p === 1) return p;
  return findRoot((x) => betaCdf(x, a, b) - p, 0, 1);
}
