import { effectiveDay, rules } from "../../facts/rules.ts";
import type { Answer, AnswerRow } from "../../measures/answer.ts";
import { type DimensionId, dimensionOf } from "../../measures/dimensions/catalogue.ts";
import { periodDay } from "../../measures/formats/period-day.ts";
import { inReadingOrder, weightOf } from "../../measures/formats/reading-order.ts";
import { countsOf, headingOf } from "../../measures/formats/remarks.ts";
import { capital } from "../../measures/words.ts";
import { type Figure, type FigurePoint, type FigureRule, type FigureSeries, MOST_SERIES } from "./figure.ts";

/** Most bars where each category has one; and most categories, and bars of each, where it has several. */
const MOST_BARS = 25;
const MOST_CATEGORIES = 8;
const MOST_PARTS = 5;

const INTERVAL = "95 % interval";
/** Columns that hold the ends of the interval around a headline number. */
const ENDS: Readonly<Record<string, readonly [low: string, high: string]>> = {
  median_days: ["median_low", "median_high"],
};

/** What a figure draws of an answer, and how much it had to leave out. */
interface Drawn {
  readonly series: FigureSeries[];
  /** One sentence on what is not drawn; empty when everything is. */
  readonly leftOut: string;
}

/**
 * The figure that shows an answer: a line over days where it has periods, the eight largest groups of a breakdown, with
 * the rules of the register that could have moved the measure; bars of the groups where it has none, the 25 largest of
 * those with a number, judges in order of their names and one below the other whatever else they are broken down by,
 * since each sits in few courts; and of a duration without either, the share that had the event
 * by each horizon. The sentence says how many groups are not drawn. Throws a TypeError for an answer without rows.
 */
export function figureOf(answer: Answer): Figure {
  const { request, rows, release, columns, kind } = answer;
  if (rows.length === 0) throw new TypeError("an answer without rows cannot be drawn");
  const horizons = kind === "duration" && request.period === null && request.by.length < 2;
  const drawn = request.period !== null ? lines(answer) : horizons ? shares(answer) : bars(answer);
  const isShare = horizons || columns[0]?.format === "share";
  const series = drawn.series;
  const hasInterval = series.some(({ points }) => points.some(({ low }) => low !== undefined));
  return {
    kind: request.period === null ? "bars" : "line",
    heading: headingFor(answer),
    sentence: [answer.firstSay ?? "", answer.sentence, drawn.leftOut].filter((text) => text !== "").join(" "),
    unit: horizons ? horizonUnit(answer) : capital(unitOf(answer)),
    share: isShare,
    ...(hasInterval ? { interval: INTERVAL } : {}),
    source: [`${answer.citation}.`, answer.definition.text, ...countsOf(answer), ...answer.caveats].join(" "),
    simulated: release.simulated,
    series,
    x: request.period === null ? { kind: "category" } : { kind: "day", fiscalYears: request.period === "fiscal-year" },
    ...(request.period === null ? {} : { rules: rulesFor(answer) }),
  };
}

function headingFor(answer: Answer): string {
  const { by } = answer.request;
  const titles = by.map((id) => dimensionOf(id).title);
  return titles.length === 0 ? headingOf(answer) : `${headingOf(answer)}, by ${titles.join(" and ")}`;
}

/** The headline number in words: the measure's unit, or the column's own title where the unit is that of another. */
function unitOf({ measure, columns, kind }: Answer): string {
  const headline = columns[0];
  if (headline?.format === "points") return `${headline.title}, percentage points`;
  if (headline?.format === "days") return kind === "duration" || kind === "level" ? "median days" : headline.title;
  return measure.unit.replace(/ \(0-1\)$/, "");
}

function lines(answer: Answer): Drawn {
  const groups = Map.groupBy(answer.rows, nameOf);
  const weights = new Map([...groups].map(([name, rows]) => [name, sum(rows.map(weightOf))]));
  const headline = answer.columns[0]?.name ?? "";
  const isKnown = (name: string) => groups.get(name)?.some(({ values }) => (values[headline] ?? null) !== null);
  const known = [...groups.keys()].filter(isKnown);
  const chosen = largest(known.length > 0 ? known : [...groups.keys()], weights, MOST_SERIES);
  const series = chosen.map((name) => ({
    name: name === "" ? capital(unitOf(answer)) : name,
    points: (groups.get(name) ?? []).map((row) =>
      pointOf(answer, row, row.period === null ? "" : periodDay(answer, row.period), true),
    ),
  }));
  return { series, leftOut: notDrawn(chosen.length, groups.size, groupsOf(answer), known.length) };
}

function bars(answer: Answer): Drawn {
  const all = inReadingOrder(answer);
  if (answer.request.by.length < 2 || answer.request.by.includes("judge")) {
    const headline = answer.columns[0]?.name ?? "";
    const known = all.filter(({ values }) => values[headline] !== null);
    const rows = known.length > 0 ? known : all;
    const chosen = largestRows(rows, MOST_BARS);
    const name = capital(unitOf(answer));
    const points = chosen.map((row) => pointOf(answer, row, nameOf(row) || name, false));
    const leftOut = notDrawn(chosen.length, all.length, groupsOf(answer), known.length);
    return { series: [{ name, points }], leftOut };
  }
  const rows = all;
  const [first, second] = [0, 1].map((at) => (row: AnswerRow) => row.groups[at]?.name ?? "") as [Namer, Namer];
  const categories = largest(names(rows, first), weightsBy(rows, first), MOST_CATEGORIES);
  const parts = largest(names(rows, second), weightsBy(rows, second), MOST_PARTS);
  const series = parts.map((part) => ({
    name: part,
    points: categories.map((category): FigurePoint => {
      const row = rows.find((each) => first(each) === category && second(each) === part);
      return row === undefined ? { x: category, value: null } : pointOf(answer, row, category, false);
    }),
  }));
  const [one, other] = answer.request.by;
  const leftOut = [
    notDrawn(categories.length, names(rows, first).length, pluralOf(one)),
    notDrawn(parts.length, names(rows, second).length, pluralOf(other)),
  ];
  return { series, leftOut: leftOut.filter((text) => text !== "").join(" ") };
}

type Namer = (row: AnswerRow) => string;

/** The share that had the event by each horizon, of every group. */
function shares(answer: Answer): Drawn {
  const horizons = answer.columns.filter(({ name }) => name.startsWith("within_"));
  const rows = inReadingOrder(answer);
  const chosen = largestRows(rows, MOST_SERIES);
  const series = chosen.map((row) => ({
    name: nameOf(row) || "all",
    points: horizons.map(({ name, title }) => ({ x: title, value: row.values[name] ?? null })),
  }));
  return { series, leftOut: notDrawn(chosen.length, rows.length, groupsOf(answer)) };
}

function horizonUnit({ columns }: Answer): string {
  const event = columns.find(({ name }) => name === "events")?.title ?? "the event";
  return `Share that had had ${event}`;
}

function pointOf({ columns }: Answer, row: AnswerRow, x: string, isPeriod: boolean): FigurePoint {
  const headline = columns[0]?.name ?? "";
  const scale = columns[0]?.format === "points" ? 100 : 1;
  const [value, low, high] = [headline, ...(ENDS[headline] ?? ["low", "high"])].map((name) => {
    const number = row.values[name] ?? null;
    return number === null ? null : scale * number;
  }) as [number | null, number | null, number | null];
  const state = row.period?.partial ? "partial" : row.period?.provisional ? "provisional" : "whole";
  const bounded = value !== null && typeof low === "number" && typeof high === "number";
  return {
    x,
    value,
    ...(bounded ? { low: Math.min(low, value), high: Math.max(high, value) } : {}),
    ...(isPeriod ? { state } : {}),
    ...(row.period === null || !isPeriod ? {} : { label: row.period.label }),
  };
}

function rulesFor({ measure }: Answer): FigureRule[] {
  return rules.flatMap((rule) => {
    const date = effectiveDay(rule);
    return date !== null && rule.affects.includes(measure.id) ? [{ date, label: rule.title }] : [];
  });
}

function nameOf({ groups }: AnswerRow): string {
  return groups.map(({ name }) => name).join(", ");
}

function names(rows: readonly AnswerRow[], name: Namer): string[] {
  return [...new Set(rows.map(name))];
}

function weightsBy(rows: readonly AnswerRow[], name: Namer): Map<string, number> {
  const groups = Map.groupBy(rows, name);
  return new Map([...groups].map(([key, members]) => [key, sum(members.map(weightOf))]));
}

/** The heaviest of some names, in the order given. */
function largest(all: readonly string[], weights: ReadonlyMap<string, number>, most: number): string[] {
  const ranked = all.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const chosen = new Set(ranked.slice(0, most));
  return all.filter((name) => chosen.has(name));
}

/** The heaviest rows, in the order given. */
function largestRows(rows: readonly AnswerRow[], most: number): AnswerRow[] {
  const chosen = new Set(rows.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most));
  return rows.filter((row) => chosen.has(row));
}

/** What is not drawn of all there is, of which `known` have a number; nothing where everything is. */
function notDrawn(drawn: number, all: number, what: string, known = all): string {
  if (drawn >= all) return "";
  const of = `of ${all.toLocaleString("en-US")} ${what}`;
  return drawn === known ? `Drawn: the ${drawn} ${of} that have a number.` : `Drawn: the ${drawn} largest ${of}.`;
}

function groupsOf({ request }: Answer): string {
  return request.by.length === 1 ? pluralOf(request.by[0]) : "groups";
}

function pluralOf(id: DimensionId | undefined): string {
  return id === undefined ? "groups" : dimensionOf(id).plural;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.max(0, value), 0);
}
