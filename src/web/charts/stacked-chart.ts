import * as Plot from "@observablehq/plot";
import type { Block } from "./block.ts";
import { dayMarks, dayPlace } from "./day-axis.ts";
import { endLabels } from "./end-labels.ts";
import type { Figure, FigurePoint, FigureSeries } from "./figure.ts";
import { numberChart } from "./number-chart.ts";
import { ink, seriesColor } from "./palette.ts";
import { panelMargins } from "./panel.ts";
import { stateFill } from "./point-states.ts";
import { pointTargets } from "./point-targets.ts";
import { zeroTicks } from "./value-ticks.ts";

/** One part of one column: its place and its ends in the figure's unit. */
interface Segment {
  left: number;
  right: number;
  low: number;
  high: number;
  fill: string;
  outline: string;
}

/** Share of the room between two columns' middles that half a column takes. */
const HALF = 0.4;

/**
 * Parts that add up, as columns over calendar days, the first series at the bottom. A day on which any part has no
 * number is a gap: the parts that are there would look like the whole.
 */
export function stackedChart(figure: Figure, width: number, leastHeight: number): Block {
  const days = [...new Set(figure.series.flatMap(({ points }) => points.map(({ x }) => x as string)))].sort();
  const series = onWholeDays(figure.series, days);
  const step = columnStep(days);
  const middleOf = (each: FigureSeries, { x, value }: FigurePoint) =>
    below(series, series.indexOf(each), days.indexOf(x as string)) + value! / 2;
  const tops = days.map((_, index) => below(series, series.length, index));
  const y = zeroTicks(tops, figure.share ?? false, 5);
  const ends = endLabels(
    { ...figure, series },
    { width, height: 240 },
    ({ x }) => dayPlace(x as string) + HALF * step,
    middleOf,
  );
  const margin = panelMargins({ y, share: figure.share ?? false, labels: ends.labels });
  const fiscalYears = figure.x.kind === "day" && figure.x.fiscalYears === true;
  return numberChart({ ...figure, series }, width, leastHeight, {
    x: { low: dayPlace(days[0]!) - step / 2, high: dayPlace(days.at(-1)!) + step / 2 },
    y,
    xMarks: dayMarks(days, width - margin.left - margin.right, fiscalYears),
    ends,
    sample: "box",
    marks: [
      Plot.rect(segments(series, step), {
        x1: "left",
        x2: "right",
        y1: "low",
        y2: "high",
        fill: "fill",
        stroke: "outline",
        strokeWidth: 0.8,
      }),
    ],
    targets: pointTargets({ ...figure, series }, ({ x }) => dayPlace(x as string), middleOf),
  });
}

/** The series with a point for every day, without a number on days on which another series has none. */
function onWholeDays(series: readonly FigureSeries[], days: readonly string[]): FigureSeries[] {
  const found = series.map(({ points }) => new Map(points.map((point) => [point.x, point])));
  const isWhole = (day: string) => found.every((points) => (points.get(day)?.value ?? null) !== null);
  return series.map(({ name }, index) => ({
    name,
    points: days.map((day): FigurePoint => (isWhole(day) ? found[index]!.get(day)! : { x: day, value: null })),
  }));
}

/** Sum of the first series of that number on the day of that index. */
function below(series: readonly FigureSeries[], count: number, index: number): number {
  return series.slice(0, count).reduce((sum, { points }) => sum + (points[index]!.value ?? 0), 0);
}

function segments(series: readonly FigureSeries[], step: number): Segment[] {
  return series.flatMap(({ points }, number) =>
    points.flatMap(({ x, value, state }, index): Segment[] => {
      if (value === null) return [];
      const place = dayPlace(x as string);
      const low = below(series, number, index);
      const color = seriesColor(number);
      const outline = (state ?? "whole") === "whole" ? ink.paper : color;
      const ends = { left: place - HALF * step, right: place + HALF * step, low, high: low + value };
      return [{ ...ends, fill: stateFill(state, color), outline }];
    }),
  );
}

/** Milliseconds between neighbouring columns, at their closest. A single column is taken for a month. */
function columnStep(days: readonly string[]): number {
  const gaps = days.slice(1).map((day, index) => dayPlace(day) - dayPlace(days[index]!));
  return gaps.length === 0 ? 30 * 86_400_000 : Math.min(...gaps);
}
