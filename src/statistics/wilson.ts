import { type ConfidenceOptions, type Estimate, UNKNOWN } from "./estimate.ts";
import { normalQuantile } from "./normal.ts";

/** `effectiveN`: independent trials that `n` is worth, where trials come in clusters; not above `n`. Default `n`. */
export interface WilsonOptions extends ConfidenceOptions {
  readonly effectiveN?: number;
}

/**
 * The share of successes in `n` trials with Wilson's score interval, all from 0 to 1. Neither number need be whole.
 * Nulls when `n` is zero. The interval is that of the same share of `effectiveN` trials. Sources: Wilson, JASA 22
 * (1927) 209-212; effective n in its place: Korn and Graubard, Survey Methodology 24 (1998) 193-201.
 */
export function wilson(successes: number, n: number, options: WilsonOptions = {}): Estimate {
  const { level = 0.95, effectiveN = n } = options;
  if (!(n > 0 && effectiveN > 0)) return UNKNOWN;
  const share = successes / n;
  const z = normalQuantile((1 + level) / 2);
  const shrink = 1 + (z * z) / effectiveN;
  const centre = share + (z * z) / (2 * effectiveN);
  const half = z * Math.sqrt((share * (1 - share)) / effectiveN + (z / (2 * effectiveN)) ** 2);
  return {
    estimate: share,
    low: share === 0 ? 0 : Math.max(0, (centre - half) / shrink),
    high: share === 1 ? 1 : Math.min(1, (centre + half) / shrink),
  };
}
