import type { Day } from "../days.ts";
import { smallestWith, total } from "../statistics.ts";
import type { World } from "../world.ts";
import type { Figure } from "./figure.ts";
import { levels } from "./levels.ts";
import { type Dated, dated, type Lasting, mapGroups, withWhole } from "./rows.ts";
import { clustersOf, type Parts, shareOf } from "./shares.ts";

/** Rows dated in the period; only those that meet `counted`, or how many different things those name. */
export function count<T>(
  rows: Dated<T>,
  { counted = () => true, distinct }: { counted?(row: T): boolean; distinct?(row: T): unknown } = {},
): Figure {
  return {
    basis: "count",
    of: (world, breakdown) =>
      mapGroups(withWhole(dated(rows, world, breakdown), breakdown), (own) => {
        const met = own.filter(counted);
        return { count: distinct === undefined ? met.length : new Set(met.map(distinct)).size };
      }),
  };
}

/** The share of rows dated in the period; the denominator may hold what is open on its last day as well. */
export function share<T, S>(rows: Dated<T>, parts: Parts<T>, pending?: Lasting<S>): Figure {
  return {
    basis: "denominator",
    of(world, breakdown) {
      const groups = withWhole(dated(rows, world, breakdown), breakdown);
      const clusters = new Map(
        [...groups].map(([key, own]) => {
          const onDays = own.map((row) => ({ row, day: rows.day(row, world) as Day }));
          return [key, clustersOf(onDays, parts, rows.from, world)];
        }),
      );
      for (const [key, { count: open }] of pending === undefined ? [] : levels(pending, world, breakdown)) {
        if (open === 0) continue;
        const alone = Array.from({ length: open }, () => ({ size: 1, successes: 0 }));
        clusters.set(key, [...(clusters.get(key) ?? []), ...alone]);
      }
      return new Map([...clusters].map(([key, own]) => [key, shareOf(own)]));
    },
  };
}

/** A number per row dated in the period. */
export function mean<T>(rows: Dated<T>, value: (row: T, world: World) => number | null): Figure {
  return {
    basis: "count",
    of: (world, breakdown) =>
      mapGroups(withWhole(dated(rows, world, breakdown), breakdown), (own) => {
        const known = own.flatMap((row) => value(row, world) ?? []);
        return {
          mean: known.length === 0 ? null : total(known) / known.length,
          median: smallestWith(known, 0.5),
          lower_quartile: smallestWith(known, 0.25),
          upper_quartile: smallestWith(known, 0.75),
          total: total(known),
          count: known.length,
        };
      }),
  };
}

/** One count over another. */
export function ratio<A, B>(above: Dated<A>, below: Dated<B>): Figure {
  return {
    basis: "denominator",
    of(world, breakdown) {
      const [over, under] = [dated(above, world, breakdown), dated(below, world, breakdown)];
      const keys = new Set([...over.keys(), ...under.keys()]);
      if (breakdown.by.length === 0 && breakdown.period === null) keys.add("all");
      return new Map(
        [...keys].map((key) => {
          const [numerator, denominator] = [over.get(key)?.length ?? 0, under.get(key)?.length ?? 0];
          return [key, { ratio: denominator === 0 ? null : numerator / denominator, numerator, denominator }];
        }),
      );
    },
  };
}
