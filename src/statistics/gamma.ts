import { findRoot } from "./root.ts";

const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on the asymptotic series below are exact to the last digit of a double. */
const FAR = 10;
const MAX_TERMS = 100_000;

/** What Stirling's formula leaves out of the logarithm of gamma, for x from 10. Source: DLMF 5.11.1. */
function stirlingSeries(x: number): number {
  const s = 1 / (x * x);
  const tail = 1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)));
  return (1 / 12 - s * (1 / 360 - s * tail)) / x;
}

/** The natural logarithm of the gamma function of x > 0. Source: DLMF 5.11.1, with the recurrence 5.5.1 below 10. */
export function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  for (; shifted < FAR; shifted++) product *= shifted;
  const far = (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingSeries(shifted);
  return far - Math.log(product);
}

/**
 * The logarithm of gamma less Stirling's formula, for x > 0. Densities are built from it rather than from `logGamma`,
 * whose large values would cancel. Source: Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export function stirlingError(x: number): number {
  if (x >= FAR) return stirlingSeries(x);
  return logGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
}

/** The derivative of the logarithm of gamma at x > 0. Source: DLMF 5.11.2, with the recurrence 5.5.2 below 10. */
export function digamma(x: number): number {
  let [shifted, sum] = [x, 0];
  for (; shifted < FAR; shifted++) sum -= 1 / shifted;
  const s = 1 / (shifted * shifted);
  const tail = 1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32760 - s / 12)));
  return sum + Math.log(shifted) - 0.5 / shifted - s * (1 / 12 - s * (1 / 120 - s * tail));
}

/** x^a e^-x / gamma(a), without the overflow of its parts. */
function gammaMass(a: number, x: number): number {
  const exponent = a * Math.log(x / a) + (a - x) - stirlingError(a);
  return Math.exp(exponent) * Math.sqrt(a / (2 * Math.PI));
}

/** The lower tail by its power series, which is quick where x < a + 1. Source: DLMF 8.7.1. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < MAX_TERMS && term > sum * Number.EPSILON * 0.1; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return gammaMass(a, x) * sum;
}

/** The upper tail by its continued fraction, which is quick where x > a + 1. Source: DLMF 8.9.2, by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < MAX_TERMS; k++) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (b + numerator * d);
    c = b + numerator / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return gammaMass(a, x) * fraction;
}

/** The chance that a gamma variable of shape a > 0 and scale 1 is at most x: the regularized function P(a, x). */
export function gammaCdf(x: number, a: number): number {
  if (!(x > 0)) return 0;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/** The chance that a gamma variable of shape a > 0 and scale 1 exceeds x, exact in the far tail: Q(a, x). */
export function gammaTail(x: number, a: number): number {
  if (!(x > 0)) return 1;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

/** The value that a gamma variable of shape a > 0 and scale 1 stays below with chance p, 0 to 1. */
export function gammaQuantile(p: number, a: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a probability: ${p}`);
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  let high = a + 1;
  while (gammaCdf(high, a) < p && high < Number.MAX_VALUE) high *= 2;
  return findRoot((x) => gammaCdf(x, a) - p, 0, high);
}
