import type { Column, Table } from "../../release/tables/table.ts";
import { day } from "../days.ts";
import type { Bench } from "../population/judges.ts";
import { Random } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";
import { DECODING_LOOKUPS } from "./decoding.ts";
import type { LookupContent } from "./lookup-content.ts";
import { populationLookups } from "./places-and-people.ts";

/** Rows of a lookup table that nothing decodes: as few as the real one has, at most this many. */
const PLAIN_ROWS = 25;

/** Columns that hold padding or a NUL in every row or many, whatever their type. */
const NUL_COLUMNS: ReadonlySet<string> = new Set([
  "strFinalDisposition",
  "APL_casetype_4",
  "APL_casetype_5",
  "APL_casetype_6",
  "APL_casetype_7",
]);

const FIRST_STAMP = day(2003, 8, 7);

/** Writes all rows of one lookup table. Rows and filler depend only on the seed and the bench. */
export function writeLookup(row: RowBuffer, table: Table, bench: Bench, seed: number): void {
  const content = [...DECODING_LOOKUPS, ...populationLookups(bench)].find((each) => each.table === table.name);
  const rows = content === undefined ? Math.min(table.rows, PLAIN_ROWS) : content.rows.length;
  const given = positions(table, content);
  const random = new Random(seed, 0x6c6f6f6b, table.rows + table.columns.length * 7919);
  for (let i = 0; i < rows; i++) {
    for (const [j, column] of table.columns.entries()) {
      const at = given[j] as number;
      if (at >= 0) row.text(content?.rows[i]?.[at] ?? "");
      else fill(row, random, table, column, i);
    }
    row.end();
  }
}

/** For each column of the table its place among the given values, or -1. */
function positions(table: Table, content: LookupContent | undefined): number[] {
  return table.columns.map((column) => content?.columns.indexOf(column.name) ?? -1);
}

function fill(row: RowBuffer, random: Random, table: Table, column: Column, index: number): void {
  if (column.name === table.key) row.int(index + 1);
  else if (NUL_COLUMNS.has(column.name)) row.nothing(random, 1, "nul", 1);
  else if (random.chance(column.blankShare ?? 0)) row.nothing(random, 0.02, "spaces", column.width ?? 4);
  else fillValue(row, random, column, index);
}

function fillValue(row: RowBuffer, random: Random, column: Column, index: number): void {
  if (column.values !== undefined && column.values.length > 0) {
    row.text(random.pick(column.values));
    return;
  }
  switch (column.type) {
    case "integer":
      row.int(index + 1);
      return;
    case "date":
    case "timestamp":
      row.date(FIRST_STAMP + random.below(7000));
      return;
    case "month":
      row.text("1/1990");
      return;
    case "time":
      row.time(480 + 15 * random.below(30));
      return;
    case "flag":
      row.text(random.chance(0.8) ? "1" : "0");
      return;
    case "money":
      row.text(`${random.below(9)}.${String(random.below(100)).padStart(2, "0")}00`);
      return;
    case "code":
      row.text(code(index));
      return;
    case "text":
      row.text(column.width === undefined ? `Entry ${index + 1}` : code(index).slice(0, column.width));
  }
}

/** An invented code of two or three characters, different for each row of a table. */
function code(index: number): string {
  return `Z${index.toString(36).toUpperCase()}`;
}
