import { spanOf } from "../base/dates.ts";
import { seriesNear } from "../facts/published.ts";
import type { PublishedPeriod, PublishedPoint, PublishedSeries, PublishedUnit } from "../facts/series.ts";
import type { OpenRecord } from "../record/open-record.ts";
import type { Answer } from "./answer.ts";
import { ask } from "./ask.ts";
import type { Kind, Measure, Spec } from "./definition.ts";
import type { MeasureId } from "./definitions/catalogue.ts";
import type { ValueColumn } from "./kinds/kind.ts";
import type { Request } from "./request.ts";
import { definitionOf, STANDARD } from "./resolve.ts";

/** One published value with the record's own for the same time. */
export interface Beside {
  readonly period: PublishedPeriod;
  readonly part: string | null;
  readonly published: number;
  readonly rounded: boolean;
  /** The record's figure in the unit of the series; null where the two do not count the same kind of thing. */
  readonly ours: number | null;
  /** Ours less the published value; null where there is none of ours. */
  readonly residual: number | null;
  readonly source: string;
  readonly note: string | null;
}

/** A published series with the record's own figures. */
export interface SeriesBeside {
  readonly series: PublishedSeries;
  /** Our definition that was asked; null where the series cannot be set beside any. */
  readonly variant: string | null;
  readonly points: readonly Beside[];
}

/** Headline columns that can stand beside a published unit, and how many of the unit one of ours is. */
const UNITS: Readonly<Partial<Record<PublishedUnit, readonly [ValueColumn["format"], number]>>> = {
  appeals: ["count", 1],
  applications: ["count", 1],
  cases: ["count", 1],
  decisions: ["count", 1],
  hearings: ["count", 1],
  judges: ["count", 1],
  motions: ["count", 1],
  orders: ["count", 1],
  percent: ["share", 100],
  "completions per judge": ["number", 1],
  "pending cases per judge": ["number", 1],
};

/** Kinds of figure that are of a day and not of a span. */
export const LEVELS: ReadonlySet<Kind> = new Set(["level", "level-share", "level-per-judge"]);

/**
 * The published series that come nearest to a measure, each point with the record's figure for the same time by the
 * variant that the series names. Only what can be compared is: the same kind of unit, a whole and not a part, a day
 * only of what is counted at the end of days. Without a record, the published values alone.
 */
export async function publishedBeside(
  measure: Measure<MeasureId>,
  record?: OpenRecord,
): Promise<readonly SeriesBeside[]> {
  const all: SeriesBeside[] = [];
  const answers = new Map<string, Promise<Answer | null>>();
  const asked = (request: Request<MeasureId>) => {
    const key = JSON.stringify(request);
    const known = answers.get(key) ?? (record === undefined ? Promise.resolve(null) : answerOf(record, request));
    answers.set(key, known);
    return known;
  };
  for (const series of seriesNear(measure.id)) {
    const variant = record === undefined ? null : comparableVariant(measure, series);
    const points: Beside[] = [];
    for (const point of series.points) points.push(await beside(measure, series, variant, point, asked));
    all.push({ series, variant, points });
  }
  return all;
}

/** Our variant that a series can be set beside: the one it names, if it is of the same kind of unit. */
function comparableVariant(measure: Measure<MeasureId>, series: PublishedSeries): string | null {
  const variant = series.variant ?? STANDARD;
  if (variant !== STANDARD && measure.variants?.[variant] === undefined) return null;
  return UNITS[series.unit] === undefined || series.comparable === false ? null : variant;
}

async function beside(
  measure: Measure<MeasureId>,
  series: PublishedSeries,
  variant: string | null,
  point: PublishedPoint,
  asked: (request: Request<MeasureId>) => Promise<Answer | null>,
): Promise<Beside> {
  const { spec } = definitionOf(measure, variant ?? STANDARD);
  const span = point.part === undefined ? spanOfPublished(point.period, spec) : null;
  const answer =
    variant === null || span === null
      ? null
      : await asked({ measure: measure.id, ...(variant === STANDARD ? {} : { variant }), ...span });
  const ours = answer === null ? null : headlineIn(answer, series.unit);
  return {
    period: point.period,
    part: point.part ?? null,
    published: point.value,
    rounded: point.rounded ?? false,
    ours,
    residual: ours === null ? null : ours - point.value,
    source: point.source,
    note: point.note ?? null,
  };
}

/**
 * The span of a request for the time that a published value is for; null where no span is meant. Of what is counted on
 * a day it is the last day; of judges counted once in a period, the month that holds that day, since a longer period
 * counts those who came and those who left.
 */
export function spanOfPublished(period: PublishedPeriod, spec: Spec): RequestSpan | null {
  const [from, to] = endsOf(period);
  if (LEVELS.has(spec.kind)) return to.length === 10 || period.kind !== "day" ? { to } : null;
  if (isHeadcount(spec)) return monthOf(to);
  return period.kind === "day" ? null : { from, to };
}

/** The span of a request. */
export interface RequestSpan {
  readonly from?: string;
  readonly to: string;
}

/**
 * The month that holds the last day of a span named in words: of a fiscal year its last, as headcounts are told. Null
 * for a calendar year, which does not say when in it people were counted.
 */
function monthOf(name: string): RequestSpan | null {
  if (/^\d{4}$/.test(name)) return null;
  const last = spanOf(name)?.last.slice(0, 7);
  return last === undefined ? null : { from: last, to: last };
}

/** Whether the same judges or people in two months of a period are counted once. */
export function isHeadcount(spec: Spec): boolean {
  return spec.kind === "count" && spec.distinct !== undefined;
}

function endsOf(period: PublishedPeriod): readonly [from: string, to: string] {
  switch (period.kind) {
    case "fiscal-year":
      return [`FY${period.year}`, `FY${period.year}`];
    case "calendar-year":
      return [String(period.year), String(period.year)];
    case "month":
      return [period.month, period.month];
    case "day":
      return [period.date, period.date];
    case "span":
      return [period.from, period.to];
  }
}

/** The headline of an answer of one row in a published unit; null where the two do not match or it is not whole. */
export function headlineIn({ columns, rows }: Answer, unit: string): number | null {
  const headline = columns[0];
  const [format, scale] = UNITS[unit as PublishedUnit] ?? [];
  const value = rows.length === 1 && headline !== undefined ? rows[0]?.values[headline.name] : null;
  if (headline?.format !== format || value === null || value === undefined || scale === undefined) return null;
  return scale * value;
}

/** The answer, or null where the record cannot give one for that time: it ends earlier, or lacks a table. */
export async function answerOf(record: OpenRecord, request: Request<MeasureId>): Promise<Answer | null> {
  try {
    const answer = await ask(record, request);
    return endsBefore(answer, request) ? null : answer;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "bad-span" || code === "table-not-in-record" || code === "not-asked-so") return null;
    throw error;
  }
}

/** Whether the record ends before the span that was asked for does. */
function endsBefore({ request }: Answer, { to }: Request): boolean {
  return to !== undefined && request.to === request.asOf && to.length === 10 && to > request.asOf;
}
