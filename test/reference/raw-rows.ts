import { findTable } from "../../src/release/tables/catalogue.ts";
import type { Truth } from "../../src/synthetic/truth.ts";
import { type Day, dayFrom, readDay } from "./days.ts";

/** One raw row, read by column name from text as the writer says it is, before any damage. Blank is null. */
export interface RawRow {
  text(column: string): string | null;
  whole(column: string): number | null;
  day(column: string): Day | null;
  /** First day of a month that is written `10/2001`. */
  month(column: string): Day | null;
  flag(column: string): boolean | null;
}

/** The raw tables that the reference reads. */
export const rawTables = [
  "A_TblCase",
  "A_TblCaseIdentifier",
  "B_TblProceeding",
  "tbl_schedule",
  "tbl_Court_Appln",
  "tbl_Court_Motions",
  "D_TblAssociatedBond",
  "tblAppeal",
  "tbl_CustodyHistory",
  "tbl_JuvenileHistory",
  "tbl_Lead_Rider",
  "tbl_RepsAssigned",
  "tblLookupCourtDecision",
  "tblLookupJudge",
  "tblLookupBaseCity",
  "tblAdjournmentcodes",
] as const;

/** Every row of every raw table that the reference reads. */
export type RawTables = Readonly<Record<(typeof rawTables)[number], readonly RawRow[]>>;

/** Reads the rows which a writer says are true. */
export async function readRawTables(truth: Truth): Promise<RawTables> {
  const read: Record<string, RawRow[]> = {};
  for (const table of rawTables) read[table] = await rowsOf(truth, table);
  return read as unknown as RawTables;
}

async function rowsOf(truth: Truth, table: string): Promise<RawRow[]> {
  const declared = findTable(table);
  if (declared === undefined || truth.regenerate === undefined) throw new Error(`no rows of ${table}`);
  const places = new Map(declared.columns.map(({ name }, place) => [name, place]));
  const rows: RawRow[] = [];
  for await (const fields of truth.regenerate(table)) rows.push(rowOf(table, places, fields));
  return rows;
}

function rowOf(table: string, places: ReadonlyMap<string, number>, fields: readonly string[]): RawRow {
  const text = (column: string): string | null => {
    const place = places.get(column);
    if (place === undefined) throw new Error(`${table} has no column ${column}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: NULs and spaces at the ends are padding
    const trimmed = (fields[place] ?? "").replace(/^[\x00 ]+|[\x00 ]+$/g, "");
    return trimmed === "" ? null : trimmed;
  };
  const read = <T>(column: string, value: (written: string) => T): T | null => {
    const written = text(column);
    return written === null ? null : value(written);
  };
  return {
    text,
    whole: (column) => read(column, Number),
    day: (column) => read(column, readDay),
    month: (column) =>
      read(column, (written) => {
        const [month, year] = written.split("/").map(Number) as [number, number];
        return dayFrom(year, month, 1);
      }),
    flag: (column) => read(column, (written) => written !== "0"),
  };
}
