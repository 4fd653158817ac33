/** Text laid out for the width of a terminal. */
import type { ReadingTable } from "../measures/formats/reading-table.ts";

/** Widest that prose is set, whatever the terminal: longer lines are hard to read. */
const MOST_PROSE = 100;
/** Columns where output is not a terminal. */
const ELSEWHERE = 100;
const LEAST_LABEL = 12;
/** Widest that names of a list are; a longer one has a line of its own. */
const MOST_NAME = 32;

/** How many columns of text there are. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return Math.max(40, stream.columns ?? ELSEWHERE);
}

/** Text broken between words; later lines are set in by as many spaces as `hang`, the first by `indent`. */
export function wrapped(text: string, width: number, indent = "", hang = indent): string {
  const most = Math.min(width, MOST_PROSE);
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    if (!empty && line.length + 1 + word.length > most) {
      lines.push(line);
      [line, empty] = [hang, true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}

/** A table for a terminal, and the titles of columns that had no room. */
export interface FittedTable {
  readonly text: string;
  readonly dropped: readonly string[];
}

/**
 * A table no wider than the terminal where that can be: columns that are not essential go from the right, then long
 * names are cut.
 */
export function fittedTable(table: ReadingTable, width: number): FittedTable {
  const shown = table.columns.map((_, at) => at);
  const widths = table.columns.map(({ title }, at) =>
    Math.max(title.length, ...table.rows.map((row) => row[at]?.length ?? 0)),
  );
  const total = () => shown.reduce((sum, at) => sum + (widths[at] ?? 0) + 2, -2);
  const dropped: string[] = [];
  while (total() > width) {
    const last = shown.findLastIndex((at) => table.columns[at]?.essential === false);
    if (last < 0) break;
    dropped.unshift(...shown.splice(last, 1).map((at) => table.columns[at]?.title ?? ""));
  }
  for (const at of shown) {
    if (total() > width && table.columns[at]?.numeric === false) {
      widths[at] = Math.max(LEAST_LABEL, (widths[at] ?? 0) - (total() - width));
    }
  }
  const line = (cells: readonly string[]) =>
    shown
      .map((at) => {
        const [cell, size] = [cells[at] ?? "", widths[at] ?? 0];
        return table.columns[at]?.numeric ? cell.padStart(size) : cut(cell, size).padEnd(size);
      })
      .join("  ")
      .trimEnd();
  const heading = table.columns.map(({ title }) => title);
  return { text: [heading, ...table.rows].map(line).join("\n"), dropped };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** Names and what they mean, the meanings set under each other and broken between words. */
export function listed(pairs: readonly (readonly [name: string, meaning: string])[], width: number): string {
  const widest = Math.min(MOST_NAME, Math.max(...pairs.map(([name]) => name.length)));
  const hang = " ".repeat(widest + 4);
  return pairs
    .map(([name, meaning]) => {
      const label = `  ${name.padEnd(widest)}  `;
      if (name.length <= widest) return wrapped(meaning, width, label, hang);
      return `  ${name}\n${wrapped(meaning, width, hang, hang)}`;
    })
    .join("\n");
}
