import { type Day, type PeriodName, periodsBetween } from "../days.ts";
import { earliest } from "../ordering.ts";
import { smallestWith, total } from "../statistics.ts";
import type { World } from "../world.ts";
import type { Breakdown, Figure } from "./figure.ts";
import { codesOf, FIRST, keyOf, type Lasting, lastDay, mapGroups, meant, withWhole } from "./rows.ts";
import { clustersOf, type Parts, type RowOn, shareOf } from "./shares.ts";

/** Days before the end of the record from which the ages of what is open are told, in a series. */
const TEN_YEARS = 3652;

/** The last days of the periods of a series; the end of the record alone without one. */
export function lastDays(world: World, period: PeriodName | null, first: Day): { label: string | null; day: Day }[] {
  const end = lastDay(world);
  if (period === null) return [{ label: null, day: end }];
  return periodsBetween(period, first, end).map(({ label, last }) => ({ label, day: Math.min(last, end) }));
}

/** What is open at the end of each day, by period and codes. */
function openOn<T>(
  rows: Lasting<T>,
  world: World,
  { by }: Breakdown,
  days: readonly { label: string | null; day: Day }[],
): Map<string, RowOn<T>[]> {
  const found = [...meant(rows, world)].flatMap((row) => {
    const codes = codesOf(world, rows.from, row, by);
    return codes === null ? [] : { row, codes, starts: rows.starts(row, world), ends: rows.ends(row, world) };
  });
  const groups = new Map<string, RowOn<T>[]>();
  for (const { label, day } of days) {
    for (const { row, codes, starts, ends } of found) {
      if ((starts !== null && starts > day) || (ends !== null && ends <= day)) continue;
      const key = keyOf(label === null ? codes : [label, ...codes]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ row, day }]);
      else group.push({ row, day });
    }
  }
  return groups;
}

/**
 * How many are open on the last day of the period. A series begins with the first period in which anything was open,
 * and every group that was ever open has every period from then on.
 */
export function level<T>(rows: Lasting<T>): Figure {
  return { basis: "count", of: (world, breakdown) => levels(rows, world, breakdown) };
}

/** How many are open at the end of each period, as {@link level} says. */
export function levels<T>(rows: Lasting<T>, world: World, breakdown: Breakdown): Map<string, { count: number }> {
  const { by, period } = breakdown;
  const begun = [...meant(rows, world)].flatMap((row) => {
    const starts = Math.max(rows.starts(row, world) ?? FIRST, FIRST);
    return starts > lastDay(world) ? [] : { starts, codes: codesOf(world, rows.from, row, by) };
  });
  const first = earliest(begun.map(({ starts }) => starts));
  const days = period !== null && first === null ? [] : lastDays(world, period, first ?? FIRST);
  const open = withWhole(openOn(rows, world, breakdown, days), breakdown);
  const numbers = new Map([...open].map(([key, own]) => [key, { count: own.length }]));
  if (period === null) return numbers;
  const groups = new Set(begun.flatMap(({ codes }) => (codes === null ? [] : codes.join(" "))));
  for (const { label } of days) {
    for (const group of groups) {
      const key = group === "" ? `${label}` : `${label} ${group}`;
      if (!numbers.has(key)) numbers.set(key, { count: 0 });
    }
  }
  return numbers;
}

/** How old what is open is: in days from a day of its own. */
export function ages<T>(rows: Lasting<T>, since: (row: T, world: World) => Day | null): Figure {
  return {
    basis: "count",
    of(world, breakdown) {
      const days = lastDays(world, breakdown.period, lastDay(world) - TEN_YEARS);
      return mapGroups(withWhole(openOn(rows, world, breakdown, days), breakdown), (own) => {
        const known = own.flatMap(({ row, day }) => {
          const first = since(row, world);
          return first === null ? [] : day - first;
        });
        return {
          median_days: smallestWith(known, 0.5),
          lower_quartile_days: smallestWith(known, 0.25),
          upper_quartile_days: smallestWith(known, 0.75),
          mean_days: known.length === 0 ? null : total(known) / known.length,
          count: known.length,
        };
      });
    },
  };
}

/** The share of what is open on the last day of the period. */
export function levelShare<T>(rows: Lasting<T>, parts: Parts<T>): Figure {
  return {
    basis: "denominator",
    of(world, breakdown) {
      const days = lastDays(world, breakdown.period, lastDay(world) - TEN_YEARS);
      const open = withWhole(openOn(rows, world, breakdown, days), breakdown);
      return mapGroups(open, (own) => shareOf(clustersOf(own, parts, rows.from, world)));
    },
  };
}
