import type { Figure, FigurePoint, FigureSeries } from "./figure.ts";
import { formatValue } from "./numbers.ts";
import { seriesColor } from "./palette.ts";
import { type EndLabel, LABEL_LEAD } from "./panel.ts";
import { textWidth, wrapText } from "./text-width.ts";

const SIZE = 12;

/** Labels for the ends of series, and whether they name them: where they do not, a key has to. */
export interface EndLabels {
  labels: EndLabel[];
  named: boolean;
}

/**
 * One label per series that has a number, at its last one: name and value where there is room for all of them beside a
 * drawing of that size, the value alone otherwise or when there is one series. `place` gives a point's place on the
 * horizontal axis, `height` the value at which the label belongs.
 */
export function endLabels(
  figure: Figure,
  size: { width: number; height: number },
  place: (point: FigurePoint) => number,
  height: (series: FigureSeries, point: FigurePoint) => number = (_, point) => point.value!,
): EndLabels {
  const column = Math.min(0.3 * size.width, 180);
  const ends = figure.series.map((series) => series.points.findLast(({ value }) => value !== null));
  const values = ends.map((end) => (end === undefined ? "" : endWords(end, figure.share ?? false)));
  const names = figure.series.map((series, index) => nameAndValue(series.name, values[index]!, column));
  const lines = names.flat();
  const named =
    figure.series.length > 1 &&
    size.width >= 480 &&
    ends.every((end) => end !== undefined) &&
    lines.every((line) => textWidth(line, SIZE) <= column) &&
    lines.length * LABEL_LEAD <= 0.9 * size.height;
  const labels = figure.series.flatMap((series, index): EndLabel[] => {
    const end = ends[index];
    if (end === undefined) return [];
    const text = named ? names[index]! : [values[index]!];
    return [{ x: place(end), y: height(series, end), lines: text, color: seriesColor(index) }];
  });
  return { labels, named };
}

function nameAndValue(name: string, value: string, column: number): string[] {
  const lines = wrapText(name, column, SIZE);
  const last = `${lines.at(-1)} ${value}`;
  return textWidth(last, SIZE) <= column ? [...lines.slice(0, -1), last] : [...lines, value];
}

function endWords({ value, state }: FigurePoint, share: boolean): string {
  return `${formatValue(value!, share)}${state === "partial" ? " so far" : ""}`;
}
