import type { Day } from "../days.ts";
import { type Cluster, effectiveTrials, scoreInterval, total } from "../statistics.ts";
import { personOf, type Table } from "../table.ts";
import type { World } from "../world.ts";
import type { Row } from "./figure.ts";

/** The share of what meets the denominator that meets the numerator as well. */
export interface Parts<T> {
  denominator(row: T, world: World): boolean;
  /** `day` is the one by which the row belongs to the period, or the one on which it is open. */
  numerator(row: T, world: World, day: Day): boolean;
}

/** A row with the day on which it is looked at. */
export interface RowOn<T> {
  readonly row: T;
  readonly day: Day;
}

/** The rows of the denominator, those of one family together. */
export function clustersOf<T>(own: readonly RowOn<T>[], parts: Parts<T>, from: Table<T>, world: World): Cluster[] {
  const clusters = new Map<string | symbol, Cluster>();
  for (const { row, day } of own) {
    if (!parts.denominator(row, world)) continue;
    const person = personOf(world, from, row);
    const key = person?.member === undefined ? Symbol("alone") : `family ${person.family}`;
    const { size, successes } = clusters.get(key) ?? { size: 0, successes: 0 };
    clusters.set(key, { size: size + 1, successes: successes + (parts.numerator(row, world, day) ? 1 : 0) });
  }
  return [...clusters.values()];
}

/** The share of successes, with its interval. */
export function shareOf(clusters: readonly Cluster[]): Row {
  const numerator = total(clusters.map(({ successes }) => successes));
  const denominator = total(clusters.map(({ size }) => size));
  const worth = effectiveTrials(clusters);
  return { ...scoreInterval(numerator, denominator, worth), numerator, denominator, effective_n: worth };
}
