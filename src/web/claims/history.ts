import { findSeries } from "../../facts/published.ts";
import type { RuleKind } from "../../facts/rule.ts";
import { effectiveDay, rules } from "../../facts/rules.ts";
import type { PublishedSeries } from "../../facts/series.ts";
import { findSource } from "../../facts/sources.ts";
import type { Figure, FigurePoint, FigureRule } from "../charts/figure.ts";

/** First and last fiscal year of the figure. */
const FIRST_YEAR = 2008;

/** The published series that the figure draws, with what each is called there. */
const DRAWN = [
  { id: "pending-eoir-2025", name: "Pending, EOIR's table of 2025" },
  { id: "pending-eoir-2021", name: "Pending, EOIR's table of 2021" },
  { id: "pending-trac-active", name: "Pending and active, TRAC" },
  { id: "cases-filed-eoir-2025", name: "New cases, table of 2025" },
  { id: "cases-filed-eoir-2021", name: "New cases, table of 2021" },
  { id: "completions-eoir-2025", name: "Completed, table of 2025" },
  { id: "completions-eoir-2021", name: "Completed, table of 2021" },
] as const;

/** One published series of the figure: values by fiscal year. */
export interface HistorySeries {
  readonly name: string;
  readonly series: PublishedSeries;
  readonly values: ReadonlyMap<number, number>;
}

/** The published series from fiscal year 2008 on, each a value for every year that it has. */
export const history: readonly HistorySeries[] = DRAWN.map(({ id, name }) => {
  const series = findSeries(id);
  if (series === undefined) throw new TypeError(`no published series ${id}`);
  return { name, series, values: valuesOf(series) };
});

/** Fiscal years of the figure, in order. */
export const historyYears: readonly number[] = yearsOf(history);

/** The kind that is drawn where nothing is chosen: what the reports of 2018 speak of. */
export const FIRST_KINDS: readonly RuleKind[] = ["Attorney General decision"];

/** Cases pending, filed and completed as they were published, with the dated rules of some kinds. */
export function historyFigure(kinds: readonly RuleKind[]): Figure {
  return {
    kind: "line",
    heading: "Cases pending, filed and completed, as they were published",
    sentence: sentence(),
    unit: "Cases; a year's count stands at its last day, 30 September",
    source: source(),
    simulated: false,
    series: history.map(({ name, values }) => ({
      name,
      points: historyYears
        .filter((year) => year >= Math.min(...values.keys()) && year <= Math.max(...values.keys()))
        .map((year): FigurePoint => ({ x: `${year}-09-30`, label: `FY${year}`, value: values.get(year) ?? null })),
    })),
    x: { kind: "day", fiscalYears: true },
    rules: rulesOf(kinds),
  };
}

function valuesOf({ points }: PublishedSeries): Map<number, number> {
  return new Map(
    points.flatMap(({ period, part, value }): [number, number][] =>
      period.kind === "fiscal-year" && part === undefined && period.year >= FIRST_YEAR ? [[period.year, value]] : [],
    ),
  );
}

function yearsOf(series: readonly HistorySeries[]): number[] {
  const years = series.flatMap(({ values }) => [...values.keys()]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function sentence(): string {
  const [later, earlier] = [history[0]!.values, history[1]!.values];
  const [first, last] = [Math.min(...earlier.keys()), Math.max(...later.keys())];
  const both = Math.max(...[...earlier.keys()].filter((year) => later.has(year)));
  const gap = later.get(both)! - earlier.get(both)!;
  return `EOIR counted ${count(earlier.get(first)!)} pending cases at the end of fiscal year ${first} and ${count(later.get(last)!)} at the end of ${last}; for ${both}, its table of 2025 has ${count(gap)} more than its table of 2021, and EOIR does not say why.`;
}

function source(): string {
  const cited = new Set(history.flatMap(({ series }) => series.points.map((point) => point.source)));
  const publishers = [...cited].flatMap((id) => findSource(id)?.publisher ?? []);
  return `Published figures, none of them ours: ${[...new Set(publishers)].join("; ")}. Each with its definition and source: /api/published. A year without a figure is a gap.`;
}

function rulesOf(kinds: readonly RuleKind[]): FigureRule[] {
  return rules.flatMap((rule) => {
    const date = effectiveDay(rule);
    return date !== null && kinds.includes(rule.kind) ? [{ date, label: rule.title }] : [];
  });
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
