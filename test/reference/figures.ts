import { type Day, dayFrom, type PeriodName, periodAt, periodsBetween } from "./days.ts";
import { isAtWork, type JudgeMonth } from "./judges.ts";
import { earliest, groupBy } from "./ordering.ts";
import {
  between,
  type Cluster,
  curveOf,
  effectiveTrials,
  scoreInterval,
  smallestWith,
  total,
  type Wait,
} from "./statistics.ts";
import { codeOf, type Dimension, LEFT_OUT, personOf, type Table } from "./tables.ts";
import type { World } from "./world.ts";

/** How a figure is broken down. */
export interface Breakdown {
  readonly by: readonly Dimension[];
  readonly period: PeriodName | null;
}

/** The numbers of an answer's rows, by period and codes: `FY2019 NYC`; `all` for a single row. */
export type Numbers = Map<string, Readonly<Record<string, number | null>>>;

/** A figure of a world under a breakdown. */
export interface Figure {
  of(world: World, breakdown: Breakdown): Numbers;
  /** The number that tells how many rows of the record a row of the answer is about. */
  readonly basis: string;
}

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
const FIRST = dayFrom(1983, 1, 9);
/** Days before the end of the record from which the ages of what is open are told, in a series. */
const TEN_YEARS = 3652;

const lastDay = (world: World): Day => world.release - 1;

function isOfType<T>({ from, types = countedTypes }: Rows<T>, row: T, world: World): boolean {
  if (types === null) return true;
  const own = from.own.case_type;
  const type = own === undefined ? personOf(world, from, row)?.caseType : own(row);
  return typeof type === "string" && types.includes(type);
}

function* meant<T>(rows: Rows<T>, world: World): Generator<T> {
  for (const row of rows.from.rows(world)) {
    if (isOfType(rows, row, world) && (rows.only === undefined || rows.only(row, world))) yield row;
  }
}

/** The codes of a row's dimensions as text; null when one of them stands for no single judge or no court. */
function codesOf<T>(world: World, table: Table<T>, row: T, by: readonly Dimension[]): string[] | null {
  const codes: string[] = [];
  for (const dimension of by) {
    const value = codeOf(world, table, row, dimension);
    if (value === LEFT_OUT) return null;
    codes.push(value === null ? "-none-" : String(value));
  }
  return codes;
}

function keyOf(words: readonly string[]): string {
  return words.length === 0 ? "all" : words.join(" ");
}

/** Rows dated within the record, by period and codes. */
function dated<T>(rows: Dated<T>, world: World, { by, period }: Breakdown): Map<string, T[]> {
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

type Row = Readonly<Record<string, number | null>>;

function mapGroups<T>(groups: Map<string, T[]>, numbers: (rows: T[], key: string) => Row): Numbers {
  return new Map([...groups].map(([key, rows]) => [key, numbers(rows, key)]));
}

/** One row for the whole even when there is nothing, as a sum over nothing has. */
function withWhole<T>(groups: Map<string, T[]>, { by, period }: Breakdown): Map<string, T[]> {
  return by.length === 0 && period === null && groups.size === 0 ? new Map([["all", []]]) : groups;
}

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

/** The share of what meets the denominator that meets the numerator as well. */
interface Parts<T> {
  denominator(row: T, world: World): boolean;
  /** `day` is the one by which the row belongs to the period, or the one on which it is open. */
  numerator(row: T, world: World, day: Day): boolean;
}

interface RowOn<T> {
  readonly row: T;
  readonly day: Day;
}

function clustersOf<T>(own: readonly RowOn<T>[], parts: Parts<T>, from: Table<T>, world: World): Cluster[] {
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

function shareOf(clusters: readonly Cluster[]): Row {
  const numerator = total(clusters.map(({ successes }) => successes));
  const denominator = total(clusters.map(({ size }) => size));
  const worth = effectiveTrials(clusters);
  return { ...scoreInterval(numerator, denominator, worth), numerator, denominator, effective_n: worth };
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

/** The last days of the periods of a series; the end of the record alone without one. */
function lastDays(world: World, period: PeriodName | null, first: Day): { label: string | null; day: Day }[] {
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

function levels<T>(rows: Lasting<T>, world: World, breakdown: Breakdown): Map<string, { count: number }> {
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

/** The codes that a month of a judge's work has too; null where its court stands for none. */
function seatOf(world: World, { judge, court }: JudgeMonth, by: readonly Dimension[]): string | null {
  if (by.includes("court") && !world.courts.has(String(court))) return null;
  return [by.includes("court") ? court : "", by.includes("judge") ? judge : ""].join(" ");
}

/**
 * Work dated in the period for each judge at work in it; work of others is left out. By what cases are, every judge at
 * work counts in each group that has a case.
 */
export function perJudge<T extends { readonly judge: string | null; readonly court: string | null }>(
  rows: Dated<T>,
  counted: (row: T) => boolean = () => true,
): Figure {
  return {
    basis: "count",
    of(world, breakdown) {
      const { by, period } = breakdown;
      const seats = groupBy(world.months.filter(isAtWork), (month) => {
        const seat = seatOf(world, month, by);
        return seat === null ? null : `${period === null ? "" : periodAt(period, month.month).label} ${seat}`;
      });
      const groups = new Map<string, { seat: string; work: T[] }>();
      for (const [key, work] of dated(rows, world, breakdown)) {
        groups.set(key, { seat: seatOfWork(key, work[0] as T, breakdown), work });
      }
      if (by.every((dimension) => dimension === "court" || dimension === "judge")) {
        for (const [seat, months] of seats) {
          const { judge, court, month } = months[0] as JudgeMonth;
          const codes = by.map((dimension) => (dimension === "judge" ? judge : String(court)));
          const key = keyOf(period === null ? codes : [periodAt(period, month).label, ...codes]);
          if (!groups.has(key)) groups.set(key, { seat, work: [] });
        }
      }
      const numbers: Numbers = new Map();
      for (const [key, { seat, work }] of groups) {
        const months = seats.get(seat);
        if (months !== undefined) numbers.set(key, perJudgeOf(months, work.filter(counted)));
      }
      return numbers;
    },
  };
}

function seatOfWork<T extends { readonly judge: string | null; readonly court: string | null }>(
  key: string,
  { judge, court }: T,
  { by, period }: Breakdown,
): string {
  const label = period === null ? "" : key.split(" ", 1)[0];
  return `${label} ${[by.includes("court") ? court : "", by.includes("judge") ? judge : ""].join(" ")}`;
}

function perJudgeOf(months: readonly JudgeMonth[], work: readonly { readonly judge: string | null }[]): Row {
  const judges = groupBy(months, ({ judge }) => judge);
  const each = [...judges.keys()].map((judge) => work.filter((row) => row.judge === judge).length);
  const judgeMonths = total([...judges.values()].map((own) => new Set(own.map(({ month }) => month)).size));
  const counted = total(each);
  return {
    per_judge: counted / judges.size,
    full_year_equivalent: (counted / judgeMonths) * 12,
    median: between(each, 0.5),
    lower_quartile: between(each, 0.25),
    upper_quartile: between(each, 0.75),
    count: counted,
    judges: judges.size,
    judge_months: judgeMonths,
  };
}

/** What is open on the last day of the period for each judge at work in the three months that end with it. */
export function levelPerJudge<T>(rows: Lasting<T>): Figure {
  return {
    basis: "count",
    of(world, breakdown) {
      const { by, period } = breakdown;
      const working = world.months.filter(isAtWork);
      const days = new Map(lastDays(world, period, FIRST).map(({ label, day }) => [label, day]));
      const numbers: Numbers = new Map();
      for (const [key, { count: counted }] of levels(rows, world, breakdown)) {
        const words = key.split(" ");
        const day = days.get(period === null ? null : (words.shift() as string)) as Day;
        const isHere = ({ judge, court }: JudgeMonth) =>
          by.every((dimension, at) => {
            if (dimension === "judge") return words[at] === judge;
            return dimension !== "court" || words[at] === court;
          });
        const months = working.filter((month) => isWithinThreeMonths(month.month, day) && isHere(month));
        const judges = new Set(months.map(({ judge }) => judge)).size;
        numbers.set(key, { per_judge: judges === 0 ? null : counted / judges, count: counted, judges });
      }
      return numbers;
    },
  };
}

/** Whether a month begins in the three months that end with a day. */
function isWithinThreeMonths(month: Day, day: Day): boolean {
  const date = new Date((day + 1) * 86_400_000);
  const first = dayFrom(date.getUTCFullYear(), date.getUTCMonth() + 1 - 3, date.getUTCDate());
  return month >= first && month <= day;
}
