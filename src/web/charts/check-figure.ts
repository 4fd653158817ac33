import { type Figure, type FigureKind, type FigurePoint, MOST_SERIES } from "./figure.ts";

const AXES: Readonly<Record<FigureKind, readonly Figure["x"]["kind"][]>> = {
  line: ["day"],
  bars: ["category"],
  curve: ["days-since"],
  stacked: ["day", "category"],
};

/**
 * Throws a TypeError for a figure that cannot be drawn honestly: words missing, no series or too many, an axis that
 * does not fit the kind, a day or number that is none, a value outside its interval, an interval nobody named, or parts
 * that cannot be stacked. It is the calling code that has to change, not the reader's input.
 */
export function checkFigure(figure: Figure): void {
  for (const word of ["heading", "sentence", "unit", "source"] as const) {
    refuse(figure[word].trim() === "", `a figure needs its ${word}`);
  }
  const { series, kind, x } = figure;
  refuse(series.length === 0, "a figure needs at least one series");
  refuse(series.length > MOST_SERIES, `${series.length} series; at most ${MOST_SERIES} can be told apart`);
  refuse(!AXES[kind].includes(x.kind), `a ${kind} chart has no axis of kind ${x.kind}`);
  refuse(new Set(series.map(({ name }) => name)).size < series.length, "two series have the same name");
  for (const { name, points } of series) {
    refuse(points.length === 0, `series without points: ${name}`);
    for (const point of points) checkPoint(figure, point, `${name} at ${point.x}`);
    checkOrder(figure, points, name);
  }
  for (const rule of figure.rules ?? []) refuse(!isDay(rule.date), `not a day: ${rule.date} (${rule.label})`);
}

function checkPoint(figure: Figure, point: FigurePoint, where: string): void {
  const { x, value, low, high } = point;
  if (figure.x.kind === "day") refuse(typeof x !== "string" || !isDay(x), `not a day: ${where}`);
  if (figure.x.kind === "days-since") refuse(typeof x !== "number" || !(x >= 0), `not a number of days: ${where}`);
  for (const number of [value, low, high]) {
    refuse(number !== null && number !== undefined && !Number.isFinite(number), `not a finite number: ${where}`);
  }
  refuse((low === undefined) !== (high === undefined), `only one end of an interval: ${where}`);
  if (low !== undefined && high !== undefined && value !== null) {
    refuse(!figure.interval?.trim(), `an interval that the figure does not name: ${where}`);
    refuse(low > value || value > high, `${value} is outside its interval ${low} to ${high}: ${where}`);
  }
  refuse(figure.kind === "stacked" && (value ?? 0) < 0, `a part below zero cannot be stacked: ${where}`);
}

function checkOrder(figure: Figure, points: readonly FigurePoint[], name: string): void {
  const xs = points.map((point) => point.x);
  refuse(new Set(xs).size < xs.length, `two points at one place in series ${name}`);
  if (figure.x.kind === "category") return;
  refuse(
    xs.some((x, index) => index > 0 && x < xs[index - 1]!),
    `points out of order in series ${name}`,
  );
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function refuse(wrong: boolean, message: string): void {
  if (wrong) throw new TypeError(message);
}
