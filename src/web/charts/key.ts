import * as Plot from "@observablehq/plot";
import type { Block } from "./block.ts";
import { element, escapeText, moved } from "./markup.ts";
import { ink, type seriesSymbols } from "./palette.ts";
import { pixelMarkup } from "./plot-markup.ts";
import { stateFill, type UnsureState } from "./point-states.ts";
import { textWidth } from "./text-width.ts";

/** One entry of a key: a sample 22 by 14 pixels large, or none, and what it stands for. */
export interface KeyEntry {
  sample: string;
  text: string;
}

const SIZE = 12;
const SAMPLE = 22;
const LINE = 19;
const BOX = { x: 3.5, y: 1.5, width: SAMPLE - 7, height: 11 };

/** Entries in reading order, as many on a line as fit. No entries take no height. */
export function keyBlock(entries: readonly KeyEntry[], width: number): Block {
  let x = 0;
  let y = 0;
  let markup = "";
  for (const { sample, text } of entries) {
    const left = sample === "" ? 0 : SAMPLE + 6;
    const needs = left + textWidth(text, SIZE);
    if (x > 0 && x + needs > width) {
      x = 0;
      y += LINE;
    }
    const words = element("text", { x: left, y: 11, "font-size": SIZE, fill: ink.text }, escapeText(text));
    markup += moved(x, y, sample + words);
    x += needs + 16;
  }
  return { markup, height: entries.length === 0 ? 0 : y + LINE };
}

/** A line with the symbol of its series; a plain line without one. */
export function lineSample(color: string, symbol?: (typeof seriesSymbols)[number]): string {
  const line = element("line", { x1: 0, y1: 7, x2: SAMPLE, y2: 7, stroke: color, "stroke-width": 2 });
  if (symbol === undefined) return line;
  return line + pixelMarkup(SAMPLE, 14, [Plot.dot([[SAMPLE / 2, 7]], { symbol, r: 4, fill: color })]);
}

/** A dashed line with a point, as lines have it in that state. */
export function stateLineSample(state: UnsureState): string {
  const line = { x1: 0, y1: 7, x2: SAMPLE, y2: 7, stroke: ink.quiet, "stroke-width": 2, "stroke-dasharray": "3 3" };
  const point = { cx: SAMPLE / 2, cy: 7, r: 3.5, fill: stateFill(state, ink.quiet), stroke: ink.quiet };
  return element("line", line) + element("circle", { ...point, "stroke-width": 1.5 });
}

/** A bar as it is filled in that state. */
export function stateBoxSample(state: UnsureState): string {
  return element("rect", { ...BOX, fill: stateFill(state, ink.quiet), stroke: ink.quiet, "stroke-width": 1 });
}

/** A filled area as bands and bars have it. */
export function boxSample(color: string, opacity = 1): string {
  return element("rect", { ...BOX, fill: color, "fill-opacity": opacity });
}

/** A line that is broken. */
export function gapSample(): string {
  return element("path", { d: `M0,7H6M${SAMPLE - 6},7H${SAMPLE}`, stroke: ink.quiet, "stroke-width": 2 });
}

/** The thin line across a bar's end that an interval is drawn as. */
export function intervalSample(): string {
  return element("path", {
    d: `M1,7H${SAMPLE - 1}M1,3.5V10.5M${SAMPLE - 1},3.5V10.5`,
    stroke: ink.text,
    "stroke-width": 1.2,
  });
}
