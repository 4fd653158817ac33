import { type ConfidenceOptions, type Estimate, UNKNOWN } from "./estimate.ts";
import { gammaQuantile } from "./gamma.ts";

/**
 * The ratio of an observed to an expected count, with the exact interval that takes the observed count as Poisson and
 * the expected one as known. Nulls when nothing was expected; the low end is 0 when nothing was observed. Sources:
 * Garwood, Biometrika 28 (1936) 437-442; Breslow and Day, Statistical Methods in Cancer Research II (1987), 2.3.
 */
export function observedOverExpected(observed: number, expected: number, options: ConfidenceOptions = {}): Estimate {
  if (!(expected > 0)) return UNKNOWN;
  const tail = (1 - (options.level ?? 0.95)) / 2;
  return {
    estimate: observed / expected,
    low: observed > 0 ? gammaQuantile(tail, observed) / expected : 0,
    high: gammaQuantile(1 - tail, observed + 1) / expected,
  };
}
