import { niceTicks } from "./numbers.ts";
import type { AxisMark } from "./panel.ts";

const YEAR_DAYS = 365.25;

/** Marks and title of an axis of days since an event: in years of 365.25 days from three years on, otherwise in days. */
export function daysSinceAxis(last: number, pixels: number, event: string): { marks: AxisMark[]; title: string } {
  const years = last >= 3 * YEAR_DAYS;
  const unit = years ? YEAR_DAYS : 1;
  const count = Math.max(2, Math.floor(pixels / 70));
  const ticks = niceTicks(0, last / unit, count).values.filter(
    (value) => value * unit <= last && (!years || value % 1 === 0),
  );
  const marks = ticks.map(
    (value): AxisMark => ({ at: value * unit, text: value.toLocaleString("en-US"), anchor: "middle" }),
  );
  return { marks, title: `${years ? "Years" : "Days"} since ${event}` };
}
