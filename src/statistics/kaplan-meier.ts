import type { ConfidenceOptions } from "./estimate.ts";
import { normalQuantile } from "./normal.ts";

/** How many were last seen at a time, having had the event or still without it (censored: at risk at that time). */
export interface SurvivalRow {
  readonly time: number;
  readonly events: number;
  readonly censored: number;
}

/** The curve from `time` on, up to the next point. Before the first point survival is 1. */
export interface SurvivalPoint {
  readonly time: number;
  /** Those seen up to this time, the ones who leave at it included. */
  readonly atRisk: number;
  readonly events: number;
  /** The share still without the event after this time, 0 to 1. */
  readonly survival: number;
  /** Greenwood's; 0 once survival is 0. */
  readonly standardError: number;
  /** Ends of the pointwise log-log interval; null once survival is 0, where it is not defined. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The Kaplan-Meier curve: one point for each time with events, in order of time; none when nothing happened. Rows are
 * in strictly ascending order of time; a RangeError says so otherwise. Sources: Kaplan and Meier, JASA 53 (1958)
 * 457-481; the interval on the scale of log(-log S): Kalbfleisch and Prentice, The Statistical Analysis of Failure
 * Time Data (1980), 1.3, as `conf.type = "log-log"` of R's survival package.
 */
export function kaplanMeier(rows: readonly SurvivalRow[], options: ConfidenceOptions = {}): SurvivalPoint[] {
  const z = normalQuantile((1 + (options.level ?? 0.95)) / 2);
  let atRisk = rows.reduce((sum, { events, censored }) => sum + events + censored, 0);
  let survival = 1;
  let greenwood = 0;
  let before = Number.NEGATIVE_INFINITY;
  const points: SurvivalPoint[] = [];
  for (const { time, events, censored } of rows) {
    if (!(time > before)) throw new RangeError(`time ${time} after ${before}: rows must ascend`);
    before = time;
    const staying = atRisk - events;
    if (events > 0) {
      survival = staying > 0 ? survival * (staying / atRisk) : 0;
      greenwood += staying > 0 ? events / (atRisk * staying) : 0;
      const standardError = survival * Math.sqrt(greenwood);
      points.push({ time, atRisk, events, survival, standardError, ...logLogInterval(survival, greenwood, z) });
    }
    atRisk = staying - censored;
  }
  return points;
}

/** `greenwood` is the variance of the logarithm of survival. */
function logLogInterval(survival: number, greenwood: number, z: number): Pick<SurvivalPoint, "low" | "high"> {
  if (survival === 0) return { low: null, high: null };
  const spread = Math.exp((z * Math.sqrt(greenwood)) / -Math.log(survival));
  return { low: survival ** spread, high: survival ** (1 / spread) };
}
