import { type Day, dayFrom, periodAt } from "../days.ts";
import { codeOf, type Dimension, LEFT_OUT, personOf, type Table } from "../table.ts";
import type { World } from "../world.ts";
import type { Breakdown, Numbers, Row } from "./figure.ts";

/** Rows that a figure is made from. */
export interface Rows<T> {
  readonly from: Table<T>;
  /** Which rows it speaks of; all when absent. */
  only?(row: T, world: World): boolean;
  /** Case types that it speaks of; the five that EOIR counts when absent, any when null. */
  readonly types?: readonly string[] | null;
}

/** Rows with a day. */
export interface Dated<T> extends Rows<T> {
  day(row: T, world: World): Day | null;
}

/** Rows that hold for a while. */
export interface Lasting<T> extends Rows<T> {
  /** Null when since ever. */
  starts(row: T, world: World): Day | null;
  /** Null when still. */
  ends(row: T, world: World): Day | null;
}

const countedTypes = ["RMV", "DEP", "EXC", "AOC", "WHO"];
/** The day on which there first was this court system. */
export const FIRST = dayFrom(1983, 1, 9);

/** The last day that the release knows of. */
export const lastDay = (world: World): Day => world.release - 1;

function isOfType<T>({ from, types = countedTypes }: Rows<T>, row: T, world: World): boolean {
  if (types === null) return true;
  const own = from.own.case_type;
  const type = own === undefined ? personOf(world, from, row)?.caseType : own(row);
  return typeof type === "string" && types.includes(type);
}

/** The rows that are meant, of the case types that are. */
export function* meant<T>(rows: Rows<T>, world: World): Generator<T> {
  for (const row of rows.from.rows(world)) {
    if (isOfType(rows, row, world) && (rows.only === undefined || rows.only(row, world))) yield row;
  }
}

/** The codes of a row's dimensions as text; null when one of them stands for no single judge or no court. */
export function codesOf<T>(world: World, table: Table<T>, row: T, by: readonly Dimension[]): string[] | null {
  const codes: string[] = [];
  for (const dimension of by) {
    const value = codeOf(world, table, row, dimension);
    if (value === LEFT_OUT) return null;
    codes.push(value === null ? "-none-" : String(value));
  }
  return codes;
}

/** The name of a row of an answer. */
export function keyOf(words: readonly string[]): string {
  return words.length === 0 ? "all" : words.join(" ");
}

/** Rows dated within the record, by period and codes. */
export function dated<T>(rows: Dated<T>, world: World, { by, period }: Breakdown): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of meant(rows, world)) {
    const day = rows.day(row, world);
    if (day === null || day < FIRST || day > lastDay(world)) continue;
    const codes = codesOf(world, rows.from, row, by);
    if (codes === null) continue;
    const key = keyOf(period === null ? codes : [periodAt(period, day).label, ...codes]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** The numbers of each group. */
export function mapGroups<T>(groups: Map<string, T[]>, numbers: (rows: T[], key: string) => Row): Numbers {
  return new Map([...groups].map(([key, rows]) => [key, numbers(rows, key)]));
}

/** One row for the whole even when there is nothing, as a sum over nothing has. */
export function withWhole<T>(groups: Map<string, T[]>, { by, period }: Breakdown): Map<string, T[]> {
  return by.length === 0 && period === null && groups.size === 0 ? new Map([["all", []]]) : groups;
}
