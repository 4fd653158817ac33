import * as Plot from "@observablehq/plot";
import { BAR_WORDS, type Bar, groupedBars, stackedBars, total } from "./bar-shapes.ts";
import { type Block, stackBlocks, textBlock } from "./block.ts";
import type { Figure } from "./figure.ts";
import { boxSample, intervalSample, type KeyEntry, keyBlock, stateBoxSample } from "./key.ts";
import { element, escapeText } from "./markup.ts";
import { formatTicks, formatValue, type Ticks } from "./numbers.ts";
import { ink, seriesColor } from "./palette.ts";
import { pixelMarkup } from "./plot-markup.ts";
import { stateWords, unsureStates } from "./point-states.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { valueTicks, zeroTicks } from "./value-ticks.ts";

const SIZE = 12;
const LEAD = 14;
const GAP = 6;
/** Room of the marks' words above the bars. */
const TICKS = 22;
/** Room between two categories. */
const APART = 9;
/** How far bars are thickened, at most, to fill a height that was asked for. */
const MOST_STRETCH = 1.6;

/**
 * Categories from top to bottom as given, one bar for each series, or the parts one after the other when stacked.
 * Values stand at the ends of the bars; stacked, the total does. A null is said in words.
 */
export function barChart(figure: Figure, width: number, leastHeight: number): Block {
  const key = keyBlock(keyEntries(figure), width);
  const unit = textBlock(figure.unit, width, { size: SIZE, lead: 16, color: ink.quiet });
  const around = unit.height + GAP + (key.height === 0 ? 0 : key.height + GAP);
  return stackBlocks([key, unit, drawBars(figure, width, leastHeight - around)], GAP);
}

function drawBars(figure: Figure, width: number, leastHeight: number): Block {
  const categories = [...new Set(figure.series.flatMap(({ points }) => points.map(({ x }) => String(x))))];
  const column = Math.min(0.36 * width, Math.max(...categories.map((name) => textWidth(name, SIZE))) + 2);
  const names = categories.map((name) => wrapText(name, column, SIZE));
  const rows = rowHeights(figure, names, leastHeight - TICKS);
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, height) => sum + height, TICKS));
  const height = Math.ceil(tops.at(-1)! + rows.at(-1)!);
  const { ticks, toX } = barScale(figure, categories, Math.ceil(column) + 10, width);
  const shapes = figure.kind === "stacked" ? stackedBars : groupedBars;
  const bars = categories.flatMap((name, index) => {
    const top = tops[index]! + APART / 2;
    return shapes(figure, { name, top, bottom: tops[index]! + rows[index]! - APART / 2, toX });
  });
  const markup = [
    drawGrid(ticks, toX, figure.share ?? false, height),
    ...names.map((lines, index) => drawName(lines, tops[index]! + rows[index]! / 2)),
    pixelMarkup(width, height, barMarks(bars)),
    ...bars.map(drawWords),
    ...bars.map(drawTarget),
  ];
  return { markup: markup.join(""), height };
}

function rowHeights(figure: Figure, names: readonly string[][], leastHeight: number): number[] {
  const bars = figure.kind === "stacked" || figure.series.length === 1 ? 26 : 17 * figure.series.length;
  const least = names.map((lines) => Math.max(lines.length * LEAD + 8, bars + APART));
  const natural = least.reduce((sum, height) => sum + height, 0);
  const stretch = Math.max(1, Math.min(MOST_STRETCH, leastHeight / natural));
  return least.map((height) => height * stretch);
}

function barScale(figure: Figure, categories: readonly string[], left: number, width: number) {
  const share = figure.share ?? false;
  const totals = categories.map((name) => total(figure, name) ?? 0);
  const count = Math.max(2, Math.floor((width - left) / 80));
  const ticks = figure.kind === "stacked" ? zeroTicks(totals, share, count) : valueTicks(figure, count);
  const values = figure.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const words = [...values, ...totals].map((value) => textWidth(formatValue(value, share), BAR_WORDS));
  const room = Math.max(...words) + 10;
  const start = left + (ticks.low < 0 ? room : 0);
  const toX = (value: number) => start + ((value - ticks.low) / (ticks.high - ticks.low)) * (width - room - start);
  return { ticks, toX };
}

function barMarks(bars: readonly Bar[]): Plot.Markish[] {
  const intervals = bars.filter(({ low }) => low !== undefined);
  const middle = ({ y1, y2 }: Bar) => (y1 + y2) / 2;
  const cap = { y1: (bar: Bar) => middle(bar) - 3.5, y2: (bar: Bar) => middle(bar) + 3.5, stroke: ink.text };
  const line = { x1: "low", x2: "high", y: middle };
  return [
    Plot.rect(bars, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: "fill", stroke: "outline", strokeWidth: 0.8 }),
    Plot.ruleY(intervals, { ...line, stroke: ink.paper, strokeWidth: 3.2, strokeOpacity: 0.7 }),
    Plot.ruleY(intervals, { ...line, stroke: ink.text, strokeWidth: 1.2 }),
    Plot.ruleX(intervals, { x: "low", ...cap, strokeWidth: 1.2 }),
    Plot.ruleX(intervals, { x: "high", ...cap, strokeWidth: 1.2 }),
  ];
}

function drawGrid(ticks: Ticks, toX: (value: number) => number, share: boolean, height: number): string {
  const texts = formatTicks(ticks.values, share);
  return ticks.values
    .map((value, index) => {
      const x = toX(value);
      const stroke = value === 0 ? ink.axis : ink.grid;
      const line = element("line", { x1: x, y1: TICKS - 4, x2: x, y2: height, stroke, "stroke-width": 1 });
      const words = { x, y: 12, "font-size": SIZE, "text-anchor": "middle", fill: ink.quiet };
      return line + element("text", words, escapeText(texts[index]!));
    })
    .join("");
}

function drawName(lines: readonly string[], middle: number): string {
  const first = middle - (lines.length * LEAD) / 2 + 11;
  const style = { "font-size": SIZE, fill: ink.text };
  return lines
    .map((line, row) => element("text", { x: 0, y: first + row * LEAD, ...style }, escapeText(line)))
    .join("");
}

function drawWords({ words, y1, y2 }: Bar): string {
  if (words === undefined) return "";
  const style = { "font-size": BAR_WORDS, fill: words.color };
  return element("text", { x: words.left, y: (y1 + y2) / 2 + 4, ...style }, escapeText(words.text));
}

function drawTarget({ x1, x2, y1, y2, says }: Bar): string {
  const room = { x: x1, y: y1, width: Math.max(x2 - x1, 8), height: y2 - y1, "fill-opacity": 0 };
  return says === undefined ? "" : element("rect", room, element("title", {}, escapeText(says)));
}

function keyEntries(figure: Figure): KeyEntry[] {
  const stacked = figure.kind === "stacked";
  const points = figure.series.flatMap((each) => each.points);
  const series = figure.series.map(({ name }, index) => ({ sample: boxSample(seriesColor(index)), text: name }));
  const hasInterval = !stacked && points.some(({ value, low }) => value !== null && low !== undefined);
  return [
    ...(series.length === 1 ? [] : [{ sample: "", text: stacked ? "From the left:" : "From the top:" }, ...series]),
    ...(stacked && series.length > 1 ? [{ sample: "", text: "Number: total" }] : []),
    ...(hasInterval ? [{ sample: intervalSample(), text: figure.interval! }] : []),
    ...unsureStates(figure.series).map((state) => ({ sample: stateBoxSample(state), text: stateWords[state] })),
  ];
}
