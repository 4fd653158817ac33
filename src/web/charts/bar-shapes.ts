import type { Figure, FigurePoint } from "./figure.ts";
import { formatValue } from "./numbers.ts";
import { ink, seriesColor } from "./palette.ts";
import { stateFill } from "./point-states.ts";
import { pointWords } from "./point-targets.ts";
import { textWidth } from "./text-width.ts";

/** A bar in pixels, with the ends of its interval and the words beside it. */
export interface Bar {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  fill: string;
  outline: string;
  low?: number;
  high?: number;
  words?: BarWords;
  /** What it says when it is pointed at. */
  says?: string;
}

/** Words beside a bar: their left edge in pixels, and their colour. */
export interface BarWords {
  text: string;
  left: number;
  color: string;
}

/** The room of one category, from top to bottom, and the place of a value from left to right. */
export interface BarRow {
  name: string;
  top: number;
  bottom: number;
  toX: (value: number) => number;
}

/** Size of the words beside bars, in pixels. */
export const BAR_WORDS = 12;
const APART = 6;

/** One bar below the other for each series that knows the category, from zero, with its value beside it. */
export function groupedBars(figure: Figure, { name, top, bottom, toX }: BarRow): Bar[] {
  const thick = (bottom - top) / figure.series.length;
  const between = figure.series.length > 1 ? 1.5 : 0;
  return figure.series.flatMap((series, index): Bar[] => {
    const point = pointAt(series.points, name);
    if (point === undefined) return [];
    const { value, low, high } = point;
    const x = [toX(Math.min(0, value ?? 0)), toX(Math.max(0, value ?? 0))] as const;
    const y1 = top + index * thick;
    const says = pointWords(figure, series, point);
    const bar = { x1: x[0], x2: x[1], y1, y2: y1 + thick - between, ...paint(point, index), says };
    if (value === null) return [{ ...bar, words: noNumber(toX) }];
    const words = beside(
      formatValue(value, figure.share ?? false),
      toX(value < 0 ? (low ?? value) : (high ?? value)),
      value < 0,
    );
    return [{ ...bar, ...(low === undefined || high === undefined ? {} : { low: toX(low), high: toX(high) }), words }];
  });
}

/** The parts of a category one after the other, with their total at the end; no bar when a part has no number. */
export function stackedBars(figure: Figure, { name, top, bottom, toX }: BarRow): Bar[] {
  const sum = total(figure, name);
  if (sum === null) {
    const nothing = { x1: toX(0), x2: toX(0), y1: top, y2: bottom, fill: ink.paper, outline: ink.paper };
    return [{ ...nothing, words: noNumber(toX) }];
  }
  let reached = 0;
  return figure.series.map((series, index): Bar => {
    const point = pointAt(series.points, name)!;
    const from = reached;
    reached += point.value!;
    const says = pointWords(figure, series, point);
    const bar = { x1: toX(from), x2: toX(reached), y1: top, y2: bottom, ...paint(point, index), says };
    const isLast = index === figure.series.length - 1;
    return isLast ? { ...bar, words: beside(formatValue(sum, figure.share ?? false), toX(sum), false) } : bar;
  });
}

/** Sum of a category's parts; null when one of them has no number. */
export function total({ series }: Figure, name: string): number | null {
  const values = series.map(({ points }) => pointAt(points, name)?.value ?? null);
  return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + value!, 0);
}

function pointAt(points: readonly FigurePoint[], name: string): FigurePoint | undefined {
  return points.find(({ x }) => String(x) === name);
}

function paint({ state }: FigurePoint, index: number): Pick<Bar, "fill" | "outline"> {
  const color = seriesColor(index);
  return { fill: stateFill(state, color), outline: (state ?? "whole") === "whole" ? ink.paper : color };
}

function beside(text: string, end: number, leftOf: boolean): BarWords {
  return { text, left: leftOf ? end - APART - textWidth(text, BAR_WORDS) : end + APART, color: ink.text };
}

function noNumber(toX: (value: number) => number): BarWords {
  return { text: "no number", left: toX(0) + APART, color: ink.quiet };
}
