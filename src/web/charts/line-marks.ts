import * as Plot from "@observablehq/plot";
import { type FigurePoint, type FigureSeries, MOST_SERIES } from "./figure.ts";
import { ink, type seriesSymbols } from "./palette.ts";
import { stateFill } from "./point-states.ts";

/** A point with its place on the horizontal axis. */
interface PlacedPoint extends FigurePoint {
  at: number;
}

/** How one series is drawn. */
export interface LineLook {
  color: string;
  /** Symbol of the points, where colour and label do not tell the series apart. */
  symbol: (typeof seriesSymbols)[number];
  /** Which points carry the symbol besides those that stand alone, end the series or are not final. */
  points: "all" | "some" | "few";
  /** The series' number, by which the symbols of neighbours are kept apart where only some points carry them. */
  index: number;
  /** Values hold until the next point. */
  steps: boolean;
}

/** The interval around a series: a band, and bars at points that stand alone between gaps. */
export function bandMarks(series: FigureSeries, place: (point: FigurePoint) => number, look: LineLook): Plot.Markish[] {
  const points = placed(series, place);
  const hasInterval = ({ value, low }: PlacedPoint) => value !== null && low !== undefined;
  const low = (point: PlacedPoint) => (hasInterval(point) ? point.low : Number.NaN);
  const high = (point: PlacedPoint) => (hasInterval(point) ? point.high : Number.NaN);
  const lone = points.filter((point, index) => hasInterval(point) && standsAlone(points, index, look.steps));
  const curve = look.steps ? "step-after" : "linear";
  return [
    Plot.areaY(points, { x: "at", y1: low, y2: high, curve, fill: look.color, fillOpacity: 0.16 }),
    Plot.ruleX(lone, { x: "at", y1: low, y2: high, stroke: look.color, strokeWidth: 1.5 }),
  ];
}

/** The line of a series, broken at gaps, dashed towards numbers that are not final, with its points. */
export function lineMarks(series: FigureSeries, place: (point: FigurePoint) => number, look: LineLook): Plot.Markish[] {
  const points = placed(series, place);
  const isWhole = (point: PlacedPoint | undefined) => point !== undefined && (point.state ?? "whole") === "whole";
  const whole = points.map((point) => (isWhole(point) ? point : { ...point, value: null }));
  const unsure = points.map((point, index) =>
    isWhole(point) && isWhole(points[index - 1] ?? point) && isWhole(points[index + 1] ?? point)
      ? { ...point, value: null }
      : point,
  );
  const line = {
    x: "at",
    y: "value",
    stroke: look.color,
    strokeWidth: 2,
    curve: look.steps ? "step-after" : "linear",
  } as const;
  const apart = Math.ceil(points.length / 5);
  const offset = Math.floor((look.index * apart) / MOST_SERIES);
  const carries = (index: number) => look.points === "all" || (look.points === "some" && index % apart === offset);
  const last = points.findLast(({ value }) => value !== null);
  const shown = points.filter(
    (point, index) =>
      point.value !== null &&
      (carries(index) || !isWhole(point) || point === last || standsAlone(points, index, look.steps)),
  );
  return [
    Plot.lineY(unsure, { ...line, strokeDasharray: "3 4", strokeLinecap: "butt" }),
    Plot.lineY(whole, { ...line, strokeLinejoin: "round" }),
    Plot.dot(shown, {
      x: "at",
      y: "value",
      r: (point: PlacedPoint) => (look.points !== "few" || isWhole(point) || point === last ? 3.5 : 2.2),
      symbol: look.symbol,
      fill: ({ state }: PlacedPoint) => stateFill(state, look.color),
      stroke: ({ state }: PlacedPoint) => ((state ?? "whole") === "whole" ? ink.paper : look.color),
      strokeWidth: 1.3,
    }),
  ];
}

function placed(series: FigureSeries, place: (point: FigurePoint) => number): PlacedPoint[] {
  return series.points.map((point) => ({ ...point, at: place(point) }));
}

function standsAlone(points: readonly PlacedPoint[], index: number, steps: boolean): boolean {
  const isGap = (point: PlacedPoint | undefined) => point === undefined || point.value === null;
  return isGap(points[index + 1]) && (steps ? points.length === 1 : isGap(points[index - 1]));
}
