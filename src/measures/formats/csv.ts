import type { Answer } from "../answer.ts";
import { type Cell, type Records, recordsOf } from "./records.ts";

/**
 * An answer as CSV (RFC 4180 with plain line feeds): a header, then its rows, and nothing else. Missing values are
 * empty cells, shares run from 0 to 1. Columns as `recordsOf` has them.
 */
export function csvOf(answer: Answer): string {
  return csvOfRecords(recordsOf(answer));
}

/** Rows of any kind as CSV, as {@link csvOf} has it. */
export function csvOfRecords({ columns, rows }: Records): string {
  return csvOfCells([columns.map(({ name }) => name), ...rows]);
}

/** Rows of cells as CSV, as {@link csvOf} has it. */
export function csvOfCells(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\n`).join("");
}

function csvCell(value: Cell): string {
  const text = value === null ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
