import type * as Plot from "@observablehq/plot";
import type { Block } from "./block.ts";
import { element, escapeText } from "./markup.ts";
import { formatTicks, type Ticks } from "./numbers.ts";
import { ink } from "./palette.ts";
import { plotMarkup } from "./plot-markup.ts";
import { drawTargets, type PointTarget } from "./point-targets.ts";
import { type RuleLabels, type RuleLine, ruleLabels } from "./rule-labels.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./text-width.ts";

/** A mark of the horizontal axis: where in the data, its words, and whether they are centred under it or begin there. */
export interface AxisMark {
  at: number;
  text: string;
  anchor: "middle" | "start";
}

/** Words beside the end of a series: lines of text that belong to a point in the data. */
export interface EndLabel {
  x: number;
  y: number;
  lines: readonly string[];
  color: string;
}

/** A drawing with a horizontal and a vertical number axis; `x` counts milliseconds or days. */
export interface Panel {
  width: number;
  height: number;
  x: { low: number; high: number };
  y: Ticks;
  share: boolean;
  /** Words under the horizontal axis, or none. */
  xTitle?: string;
  rules: readonly { at: number; label: string }[];
  labels: readonly EndLabel[];
  marks: Plot.Markish[];
  /** Points that say their number when pointed at. */
  targets: readonly PointTarget[];
}

/** A drawn panel, and whether its rules are numbers that need a list of their words. */
export interface DrawnPanel extends Block {
  numbered: boolean;
}

/** Pixels of the height that the words of rules may take; what they need beyond makes the drawing higher. */
const ROOM_FOR_RULES = 30;

/** Pixels from one line of an end label to the next. */
export const LABEL_LEAD = 14;
const LABEL_SIZE = 12;
const TICK_SIZE = 12;
const GAP = 8;

/** Pixels that axis words and end labels leave for the drawing from left to right. */
export function panelMargins(panel: Pick<Panel, "y" | "share" | "labels">): { left: number; right: number } {
  const widest = (texts: readonly string[], size: number) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const labels = widest(
    panel.labels.flatMap((label) => label.lines),
    LABEL_SIZE,
  );
  return {
    left: Math.ceil(widest(formatTicks(panel.y.values, panel.share), TICK_SIZE)) + GAP,
    right: labels === 0 ? 14 : Math.ceil(labels) + GAP + 6,
  };
}

/** Draws the axes, the grid, the rules, the marks and the labels at the ends, in that order. */
export function drawPanel(panel: Panel, xMarks: readonly AxisMark[]): DrawnPanel {
  const { width } = panel;
  const margin = panelMargins(panel);
  const right = width - margin.right;
  const toX = (value: number) =>
    margin.left + ((value - panel.x.low) / (panel.x.high - panel.x.low)) * (right - margin.left);
  const lines: RuleLine[] = panel.rules.map(({ at, label }) => ({ x: toX(at), label }));
  const rules: RuleLabels = ruleLabels(lines, width);
  const height = panel.height + Math.max(0, rules.height - ROOM_FOR_RULES);
  const bottom = height - (panel.xTitle === undefined ? 24 : 42);
  const top = rules.height + 8;
  const toY = (value: number) => bottom - ((value - panel.y.low) / (panel.y.high - panel.y.low)) * (bottom - top);
  const drawn = plotMarkup({
    width,
    height,
    marginTop: top,
    marginBottom: height - bottom,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: { type: "linear", domain: [panel.x.low, panel.x.high] },
    y: { type: "linear", domain: [panel.y.low, panel.y.high] },
    axis: null,
    marks: panel.marks,
  });
  const markup = [
    drawGrid(panel, toY, margin.left, right),
    drawXAxis(
      xMarks.map((mark) => (reach(mark, toX) > width ? { ...mark, text: "" } : mark)),
      toX,
      bottom,
      margin.left,
      right,
    ),
    rules.draw(bottom),
    drawn,
    drawLabels(panel.labels, toX, toY, right, top, bottom),
    drawTargets(panel.targets.map((target) => ({ ...target, x: toX(target.x), y: toY(target.y) }))),
    panel.xTitle === undefined ? "" : words(panel.xTitle, margin.left, bottom + 36, "start", ink.quiet),
  ];
  return { markup: markup.join(""), height, numbered: rules.numbered };
}

function drawGrid({ y, share }: Panel, toY: (value: number) => number, left: number, right: number): string {
  const texts = formatTicks(y.values, share);
  return y.values
    .map((value, index) => {
      const at = toY(value);
      const stroke = value === 0 ? ink.axis : ink.grid;
      const line = element("line", { x1: left, y1: at, x2: right, y2: at, stroke, "stroke-width": 1 });
      return line + words(texts[index]!, left - GAP, at + 4, "end", ink.quiet);
    })
    .join("");
}

/** Where a mark's words end. */
function reach({ at, text, anchor }: AxisMark, toX: (value: number) => number): number {
  return toX(at) + textWidth(text, TICK_SIZE) * (anchor === "start" ? 1 : 0.5);
}

function drawXAxis(
  marks: readonly AxisMark[],
  toX: (value: number) => number,
  bottom: number,
  left: number,
  right: number,
) {
  const line = element("line", { x1: left, y1: bottom, x2: right, y2: bottom, stroke: ink.axis, "stroke-width": 1 });
  const ticks = marks.map(({ at, text, anchor }) => {
    const x = toX(at);
    const tick = element("line", { x1: x, y1: bottom, x2: x, y2: bottom + 5, stroke: ink.axis, "stroke-width": 1 });
    return text === "" ? tick : tick + words(text, anchor === "middle" ? x : x - 1, bottom + 18, anchor, ink.quiet);
  });
  return line + ticks.join("");
}

function drawLabels(
  labels: readonly EndLabel[],
  toX: (value: number) => number,
  toY: (value: number) => number,
  right: number,
  top: number,
  bottom: number,
): string {
  const boxes = labels.map((label) => ({ center: toY(label.y), height: label.lines.length * LABEL_LEAD + 2 }));
  const centers = spread(boxes, top - 8, bottom + 8);
  return labels
    .map((label, index) => {
      const center = centers[index]!;
      const first = center - (label.lines.length * LABEL_LEAD) / 2 + 11;
      const texts = label.lines.map((line, row) =>
        words(line, right + GAP + 4, first + row * LABEL_LEAD, "start", label.color),
      );
      return leader(toX(label.x), toY(label.y), right + GAP + 1, center, label.color) + texts.join("");
    })
    .join("");
}

function leader(x: number, y: number, endX: number, endY: number, color: string): string {
  if (Math.abs(endY - y) <= 4 && endX - x < 24) return "";
  const d = `M${Math.round(x + 5)},${Math.round(y)}L${Math.round(endX - 5)},${Math.round(y)}L${Math.round(endX)},${Math.round(endY)}`;
  return element("path", { d, fill: "none", stroke: color, "stroke-width": 0.8, "stroke-opacity": 0.7 });
}

function words(text: string, x: number, y: number, anchor: string, fill: string): string {
  return element("text", { x, y, "font-size": 12, "text-anchor": anchor, fill }, escapeText(text));
}
