import type { Estimate } from "./estimate.ts";
import type { SurvivalPoint } from "./kaplan-meier.ts";

/** Products of fractions that ought to make 1/2 can miss it by rounding. */
const ROUNDING = 1e-9;

/**
 * The time by which a share `p` (0 to 1) has had the event, with the interval that the curve's own band gives: 0.5 for
 * the median. Each of the three is the first time at which a curve has fallen to 1 - p: the estimate that of survival,
 * `low` that of the lower band and `high` that of the upper one; null where it never falls so far. Where survival is
 * exactly 1 - p for a while this is the start of that while (R's survival package gives its middle). Source:
 * Brookmeyer and Crowley, Biometrics 38 (1982) 29-41.
 */
export function survivalQuantile(curve: readonly SurvivalPoint[], p: number): Estimate {
  const firstTime = (height: (point: SurvivalPoint) => number | null): number | null =>
    curve.find((point) => (height(point) ?? Number.POSITIVE_INFINITY) <= 1 - p + ROUNDING)?.time ?? null;
  return {
    estimate: firstTime((point) => point.survival),
    low: firstTime((point) => point.low),
    high: firstTime((point) => point.high),
  };
}
