import { dayWords } from "./day-axis.ts";
import type { Figure, FigurePoint, FigureSeries } from "./figure.ts";
import { element, escapeText } from "./markup.ts";
import { formatValue } from "./numbers.ts";
import { stateWords } from "./point-states.ts";

/** A point that can be pointed at, in the data's own places. */
export interface PointTarget {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** Most points that can be pointed at: more lie too close for a finger, and make a drawing heavy. */
const MOST_TARGETS = 400;
const RADIUS = 7;

/** Every point of a figure that has a number, with what it says; none where there are too many. */
export function pointTargets(
  figure: Figure,
  place: (point: FigurePoint) => number,
  height: (series: FigureSeries, point: FigurePoint) => number | null = (_, { value }) => value,
): PointTarget[] {
  const targets = figure.series.flatMap((series) =>
    series.points.flatMap((point): PointTarget[] =>
      point.value === null
        ? []
        : [{ x: place(point), y: height(series, point) ?? 0, words: pointWords(figure, series, point) }],
    ),
  );
  return targets.length > MOST_TARGETS ? [] : targets;
}

/** What a point says: its place, its series where there are several, its number and how sure that is. */
export function pointWords(
  figure: Figure,
  { name }: FigureSeries,
  { x, label, value, low, high, state }: FigurePoint,
): string {
  const share = figure.share ?? false;
  const at = label ?? (figure.x.kind === "day" ? dayWords(String(x)) : String(x));
  const number = value === null ? "no number" : formatValue(value, share);
  const interval =
    low === undefined || high === undefined
      ? ""
      : ` (${figure.interval}: ${formatValue(low, share)} to ${formatValue(high, share)})`;
  const unsure = state === undefined || state === "whole" ? "" : `, ${stateWords[state]}`;
  return `${at}${figure.series.length > 1 ? `, ${name}` : ""}: ${number}${interval}${unsure}`;
}

/** Unseen discs over points in pixels, whose titles say what is there. */
export function drawTargets(targets: readonly PointTarget[]): string {
  return targets
    .map(({ x, y, words }) =>
      element("circle", { cx: x, cy: y, r: RADIUS, "fill-opacity": 0 }, element("title", {}, escapeText(words))),
    )
    .join("");
}
