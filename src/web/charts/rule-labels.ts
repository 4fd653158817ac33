import type { Block } from "./block.ts";
import { element, escapeText } from "./markup.ts";
import { ink } from "./palette.ts";
import { textWidth } from "./text-width.ts";

const SIZE = 11;
const ROW = 15;
const PAD = 8;
/** Most rows of words above a wide and above a narrow drawing, which begins at that many pixels. */
const MOST_ROWS = { wide: 5, narrow: 3, from: 560 };

/** A dated line: pixels from the left, and the words at its head. */
export interface RuleLine {
  x: number;
  label: string;
}

/** Where the words of a line stand: their left edge, and their row, counted from the drawing upwards. */
interface Place {
  left: number;
  right: number;
  row: number;
  /** Whether no line runs through the words, and theirs through no others. */
  clear: boolean;
}

/** Lines with words that do not collide, or with numbers where the words have no room. */
export interface RuleLabels {
  /** Room that the words take above the drawing. */
  height: number;
  /** Whether numbers stand at the lines, in the order given, so that the words must follow elsewhere. */
  numbered: boolean;
  /** Lines and words; the lines run down to that many pixels from the top of the words. */
  draw: (bottom: number) => Block["markup"];
}

/**
 * Lays the words of dated lines, in order, out in as few rows as keep them clear of each other and of each other's lines.
 * Near the right edge words stand left of their line, so that no row may be clear of all lines: then numbers stand there
 * instead, in one row, and lines too near each other share theirs, such as `4–9`.
 */
export function ruleLabels(lines: readonly RuleLine[], width: number): RuleLabels {
  const mostRows = width >= MOST_ROWS.from ? MOST_ROWS.wide : MOST_ROWS.narrow;
  const words = lines.map((line) => line.label);
  const places = place(lines, words, width);
  const fits =
    places.every(({ row, clear }) => clear && row < mostRows) &&
    words.every((word) => textWidth(word, SIZE) <= 0.6 * width);
  if (!fits) return numbered(lines, width);
  const height = lines.length === 0 ? 0 : ROW * (1 + Math.max(...places.map(({ row }) => row)));
  const draw = (bottom: number) =>
    lines.map(({ x }, index) => drawLine(x, places[index]!, words[index]!, height, bottom)).join("");
  return { height, numbered: false, draw };
}

function numbered(lines: readonly RuleLine[], width: number): RuleLabels {
  const groups = numberGroups(lines, width);
  const draw = (bottom: number) =>
    lines
      .map(({ x }, index) => {
        const group = groups.find(({ first }) => first === index);
        return drawLine(x, { left: group?.left ?? x, row: 0 }, group?.text ?? "", ROW, bottom);
      })
      .join("");
  return { height: ROW, numbered: true, draw };
}

/** Neighbouring lines that share a number, and where it stands. */
interface NumberGroup {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

function numberGroups(lines: readonly RuleLine[], width: number): NumberGroup[] {
  const grouped = (first: number, last: number): NumberGroup => {
    const text = first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
    const wide = textWidth(text, SIZE);
    const left = Math.max(0, Math.min(lines[first]!.x, width - wide));
    return { first, last, text, left, right: left + wide };
  };
  const groups: NumberGroup[] = [];
  for (const index of lines.keys()) {
    let group = grouped(index, index);
    for (
      let before = groups.at(-1);
      before !== undefined && group.left < before.right + PAD / 2;
      before = groups.at(-1)
    ) {
      groups.pop();
      group = grouped(before.first, index);
    }
    groups.push(group);
  }
  return groups;
}

function place(lines: readonly RuleLine[], texts: readonly string[], width: number): Place[] {
  const places: Place[] = [];
  const order = lines.map((_, index) => index).sort((a, b) => lines[b]!.x - lines[a]!.x || b - a);
  const done: number[] = [];
  for (const index of order) {
    const needs = textWidth(texts[index]!, SIZE) + PAD;
    const left = Math.max(0, Math.min(lines[index]!.x, width - needs + PAD));
    const spot = { left, right: left + needs };
    const rows = Array.from({ length: done.length + 1 }, (_, row) => ({ ...spot, row, clear: true }));
    const collides = (at: Place) => done.some((other) => collide(at, lines[index]!.x, places[other]!, lines[other]!.x));
    const overlaps = (at: Place) => done.some((other) => overlap(at, places[other]!));
    const crossing = { ...rows.find((at) => !overlaps(at))!, clear: false };
    places[index] = rows.find((at) => !collides(at)) ?? crossing;
    done.push(index);
  }
  return places;
}

function overlap(a: Place, b: Place): boolean {
  return a.row === b.row && a.left < b.right && b.left < a.right;
}

function collide(a: Place, ax: number, b: Place, bx: number): boolean {
  if (a.row === b.row) return overlap(a, b);
  if (a.row < b.row) return bx > a.left - 2 && bx < a.right - PAD + 2;
  return ax > b.left - 2 && ax < b.right - PAD + 2;
}

function drawLine(
  x: number,
  { left, row }: Pick<Place, "left" | "row">,
  text: string,
  height: number,
  bottom: number,
): string {
  const baseline = height - row * ROW - 4;
  const line = { x1: x, y1: baseline + 3, x2: x, y2: bottom, stroke: ink.rule, "stroke-width": 1 };
  if (text === "") return element("line", line);
  const words = element("text", { x: left, y: baseline, "font-size": SIZE, fill: ink.quiet }, escapeText(text));
  return element("line", line) + words;
}
