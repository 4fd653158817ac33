const MAX_STEPS = 2000;

/**
 * Where a continuous function crosses zero between `low` and `high`, to the last digits of a double. The values at the
 * two ends must differ in sign, or one of them be zero; a RangeError says so otherwise. Method: Brent, Algorithms for
 * Minimization without Derivatives (1973), chapter 4: bisection, hurried by interpolation wherever that is safe.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa < 0 !== fb < 0)) throw new RangeError(`no change of sign between ${low} and ${high}`);
  let [c, fc] = [a, fa];
  let step = b - a;
  let previous = step;
  for (let i = 0; i < MAX_STEPS; i++) {
    if (fb < 0 === fc < 0) {
      [c, fc] = [a, fa];
      step = b - a;
      previous = step;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + Number.MIN_VALUE;
    const half = (c - b) / 2;
    if (Math.abs(half) <= tolerance || fb === 0) return b;
    const leap = interpolate(a, b, c, fa, fb, fc);
    const safe = Math.abs(previous) >= tolerance && Math.abs(fa) > Math.abs(fb) && isSafe(leap, half, previous);
    previous = safe ? step : half;
    step = safe ? leap : half;
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fb = f(b);
  }
  return b;
}

/** The step from `b` to the zero of the curve through the three points: a line when two of them are one. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  return -(s * ((c - b) * q * (q - r) - (b - a) * (r - 1))) / ((q - 1) * (r - 1) * (s - 1));
}

/** Whether a step stays well inside the bracket and is shorter than half of the step before last. */
function isSafe(leap: number, half: number, previous: number): boolean {
  const along = leap * Math.sign(half);
  return along > 0 && along < 1.5 * Math.abs(half) && along < Math.abs(previous) / 2;
}
