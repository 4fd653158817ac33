import { isDay, periodEnd, spanOf } from "../base/dates.ts";
import { findSeries } from "../facts/published.ts";
import { publishedPeriodText } from "../facts/published-period.ts";
import type { PublishedPeriod, PublishedPoint, PublishedSeries } from "../facts/series.ts";
import type { Answer } from "./answer.ts";
import type { ComparedCount } from "./compared-counts.ts";
import type { MeasureId } from "./definitions/catalogue.ts";
import { LEVELS } from "./published-beside.ts";
import type { Request } from "./request.ts";
import { definitionOf, findMeasure } from "./resolve.ts";

/** One published value with our count for the same time. */
export interface ValueBeside {
  /** As it is written: `FY2019`, `2018-05-31`, `2017-10-01 to 2018-03-31`. */
  readonly period: string;
  /** The fiscal year, where the value is for one. */
  readonly fiscalYear: number | null;
  readonly published: number;
  readonly rounded: boolean;
  /** Null without a record, and where the record has no count of the same time. */
  readonly ours: number | null;
  /** Ours less the published value; null where there is none of ours. */
  readonly residual: number | null;
  /** The same as a share of the published value. */
  readonly share: number | null;
  readonly source: string;
  readonly note: string | null;
}

/** A published series with our count beside each of its values. */
export interface SeriesCounted {
  readonly series: PublishedSeries;
  readonly values: readonly ValueBeside[];
  /** The values that have one of ours beside them with the least and the greatest share; null where none has. */
  readonly span: { readonly least: ValueBeside; readonly greatest: ValueBeside } | null;
}

/** One of our counts with the published series that come nearest to it. */
export interface CountBeside {
  readonly count: ComparedCount;
  readonly series: readonly SeriesCounted[];
}

/** The question whose answer `countBeside` takes: by month for what is counted on a day, by fiscal year otherwise. */
export function requestOf({ measure, variant }: ComparedCount): Request<MeasureId> {
  return { measure, variant, period: isLevel(measure, variant) ? "month" : "fiscal-year" };
}

/**
 * The published values of a count with ours, where the answer of `requestOf` has a whole period of the same time: of
 * what is counted on a day, the month that ends on it. A value for a part of the whole stands in no series of a count.
 * Without an answer the published values stand alone. Throws a TypeError for an id that no series has.
 */
export function countBeside(count: ComparedCount, answer: Answer | null): CountBeside {
  const own = answer === null ? new Map<string, number>() : oursByTime(answer);
  const level = isLevel(count.measure, count.variant);
  return {
    count,
    series: count.series.map((id) => {
      const series = findSeries(id);
      if (series === undefined) throw new TypeError(`no published series ${id}`);
      const whole = series.points.filter(({ part }) => part === undefined);
      return seriesCounted(
        series,
        whole.map((point) => valueBeside(point, own.get(timeOf(point.period, level) ?? "") ?? null)),
      );
    }),
  };
}

function isLevel(measure: MeasureId, variant: string): boolean {
  return LEVELS.has(definitionOf(findMeasure(measure), variant).spec.kind);
}

/** Our counts of whole periods: a level by its last day, everything else by the period's label. */
function oursByTime({ rows, columns, kind }: Answer): Map<string, number> {
  const headline = columns[0]?.name ?? "";
  return new Map(
    rows.flatMap(({ period, values }): [string, number][] => {
      const value = values[headline] ?? null;
      if (period === null || period.partial || value === null) return [];
      return [[LEVELS.has(kind) ? period.end : period.label, value]];
    }),
  );
}

/** What `oursByTime` calls the time of a published value; null where we have no count of that time. */
function timeOf(period: PublishedPeriod, level: boolean): string | null {
  if (!level) return period.kind === "fiscal-year" ? `FY${period.year}` : null;
  switch (period.kind) {
    case "fiscal-year":
      return `${period.year}-09-30`;
    case "month":
      return spanOf(period.month)?.last ?? null;
    case "day":
      return isDay(period.date) && periodEnd("month", `${period.date.slice(0, 7)}-01`) === period.date
        ? period.date
        : null;
    default:
      return null;
  }
}

function valueBeside({ period, value, rounded, source, note }: PublishedPoint, ours: number | null): ValueBeside {
  const residual = ours === null ? null : ours - value;
  return {
    period: publishedPeriodText(period),
    fiscalYear: period.kind === "fiscal-year" ? period.year : null,
    published: value,
    rounded: rounded ?? false,
    ours,
    residual,
    share: residual === null || value === 0 ? null : residual / value,
    source,
    note: note ?? null,
  };
}

function seriesCounted(series: PublishedSeries, values: readonly ValueBeside[]): SeriesCounted {
  const [least, ...others] = values
    .filter(({ share }) => share !== null)
    .toSorted((one, other) => (one.share ?? 0) - (other.share ?? 0));
  return { series, values, span: least === undefined ? null : { least, greatest: others.at(-1) ?? least } };
}
