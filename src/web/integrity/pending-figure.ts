import type { Answer } from "../../measures/answer.ts";
import type { ValueBeside } from "../../measures/counts-beside.ts";
import { periodDay } from "../../measures/formats/period-day.ts";
import type { Figure, FigurePoint, FigureSeries } from "../charts/figure.ts";
import type { Counted } from "./counted.ts";
import { count, signed } from "./figures.ts";

/** The published series that are drawn, each as a line, with the name at its end. */
const LINES: Readonly<Record<string, string>> = {
  "pending-eoir-2025": "EOIR, 2025 vintage",
  "pending-eoir-2021": "EOIR, 2021 vintage",
  "pending-trac-active": "TRAC, active",
};

/** Our own counts that are drawn where there are any. */
const OURS: Readonly<Record<string, string>> = {
  pending: "Ours, active",
  "pending-and-inactive": "Ours, with closed ones",
};

/** Cases pending as each publisher and vintage counted them, with our own counts where a real release is loaded. */
export function pendingFigure(all: readonly Counted[]): Figure {
  const published = all.find(({ count: { id } }) => id === "pending")?.series ?? [];
  const lines = Object.entries(LINES).flatMap(([id, name]): FigureSeries[] => {
    const found = published.find(({ series }) => series.id === id);
    return found === undefined ? [] : [{ name, points: pointsOf(found.values) }];
  });
  const ours = all.flatMap(({ count: { id }, answer }): FigureSeries[] => {
    const name = OURS[id];
    return name === undefined || answer === null ? [] : [{ name, points: pointsOfAnswer(answer, firstDay(lines)) }];
  });
  const release = all.find(({ answer }) => answer !== null)?.answer?.release ?? null;
  return {
    kind: "line",
    heading: "Cases pending, by who counted and when",
    sentence: sentenceOf(all, ours.length > 0),
    unit: "Pending cases at the end of the day",
    source: `Published: EOIR, Adjudication Statistics, tables generated on 2021-04-19 and 2025-07-31; TRAC, reports of 2010 to 2025.${release === null ? "" : ` Ours: release ${release.id}, SHA-256 ${release.checksum.slice(0, 16)}.`}`,
    simulated: false,
    series: [...lines, ...ours],
    x: { kind: "day", fiscalYears: true },
  };
}

/** The published values as points, each on its day, with a gap wherever a fiscal year has none. */
function pointsOf(values: readonly ValueBeside[]): FigurePoint[] {
  const points = values
    .flatMap(({ period, fiscalYear, published }): FigurePoint[] => {
      const day = fiscalYear === null ? period : yearEnd(fiscalYear);
      return day.length === yearEnd(0).length ? [{ x: day, label: period, value: published }] : [];
    })
    .sort(byDay);
  const years = points.map(({ x }) => Number(String(x).slice(0, 4)));
  const empty = fiscalYears(Math.min(...years), Math.max(...years)).filter(
    (year) => !points.some(({ x }) => x > yearEnd(year - 1) && x <= yearEnd(year)),
  );
  const last = points.at(-1)?.x ?? "";
  const gaps = empty.map((year): FigurePoint => ({ x: yearEnd(year), value: null })).filter(({ x }) => x < last);
  return [...points, ...gaps].sort(byDay);
}

function yearEnd(fiscalYear: number): string {
  return `${String(fiscalYear).padStart(4, "0")}-09-30`;
}

function fiscalYears(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function byDay(one: FigurePoint, other: FigurePoint): number {
  return one.x < other.x ? -1 : Number(one.x > other.x);
}

/** Our counts at the end of each September, and at the last day that the record knows of. */
function pointsOfAnswer(answer: Answer, first: string): FigurePoint[] {
  const headline = answer.columns[0]?.name ?? "";
  const last = answer.rows.at(-1);
  return answer.rows.flatMap((row): FigurePoint[] => {
    const { period, values } = row;
    if (period === null || period.end < first) return [];
    if (row !== last && !period.end.endsWith("-09-30")) return [];
    const state = period.partial ? "partial" : period.provisional ? "provisional" : "whole";
    return [{ x: periodDay(answer, period), label: period.label, value: values[headline] ?? null, state }];
  });
}

function firstDay(lines: readonly FigureSeries[]): string {
  return lines.flatMap(({ points }) => points.map(({ x }) => String(x))).toSorted()[0] ?? "";
}

function sentenceOf(all: readonly Counted[], isBeside: boolean): string {
  const value = (count: string, series: string, year: number) =>
    all
      .find((each) => each.count.id === count)
      ?.series.find((each) => each.series.id === series)
      ?.values.find(({ fiscalYear }) => fiscalYear === year);
  const [old, restated] = [value("pending", "pending-eoir-2021", 2020), value("pending", "pending-eoir-2025", 2020)];
  if (old === undefined || restated === undefined) return "Published counts of pending cases differ by vintage.";
  const gap = `At the end of FY2020 EOIR counted ${count(old.published)} pending cases in 2021 and ${count(restated.published)} in 2025 for the same day, ${count(restated.published - old.published)} more.`;
  if (!isBeside || old.ours === null) return gap;
  return `${gap} We count ${count(old.ours)} active cases on it: ${signed(old.residual ?? 0)} beside the first and ${signed(restated.residual ?? 0)} beside the second.`;
}
