import type { Day } from "../days.ts";
import { curveOf, type Wait } from "../statistics.ts";
import type { World } from "../world.ts";
import type { Figure } from "./figure.ts";
import { type Dated, dated, lastDay, mapGroups, type Rows, withWhole } from "./rows.ts";

/** What a duration is made of. */
export interface Waiting<T> extends Rows<T> {
  starts(row: T, world: World): Day | null;
  ends(row: T, world: World): Day | null;
  /** `event`, another exit, or null for those lost from sight. */
  exit(row: T, world: World): string | null;
  readonly competing?: readonly string[];
  readonly horizons: readonly number[];
}

/** Days from a start to an event, by cohort of the start. */
export function duration<T>(rows: Waiting<T>): Figure {
  const { competing = [], horizons } = rows;
  const cohorts: Dated<T> = { ...rows, day: rows.starts };
  const waitOf = (row: T, world: World): Wait => {
    const [starts, ends, last] = [rows.starts(row, world) as Day, rows.ends(row, world), lastDay(world)];
    if (ends === null || ends > last) return { days: last - starts, exit: null };
    return { days: ends - starts, exit: rows.exit(row, world) };
  };
  return {
    basis: "count",
    of: (world, breakdown) =>
      mapGroups(withWhole(dated(cohorts, world, breakdown), breakdown), (own) => {
        const all = own.map((row) => waitOf(row, world));
        const waits = all.filter(({ days }) => days >= 0);
        const curve = curveOf(waits);
        const left = (exit: string | null) => waits.filter((wait) => wait.exit === exit).length;
        return {
          median_days: curve.median,
          median_low: curve.low,
          median_high: curve.high,
          count: waits.length,
          events: left("event"),
          ...Object.fromEntries(competing.map((exit) => [exit, left(exit)])),
          waiting: left(null),
          median_of_finished: curve.medianOfFinished,
          ...Object.fromEntries(horizons.map((days) => [`within_${days}_days`, curve.within(days)])),
          negative: all.length - waits.length,
        };
      }),
  };
}
