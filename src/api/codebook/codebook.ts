import { describeView } from "../../record/describe.ts";
import { sqlType } from "../../record/raw-table.ts";
import { SIDE_FILES, sideFiles } from "../../record/side-rows.ts";
import { readViews } from "../../record/views.ts";
import { tables } from "../../release/tables/catalogue.ts";
import type { Column, Table } from "../../release/tables/table.ts";
import { type CodeList, codeLists } from "./code-lists.ts";
import { neverShown } from "./never-shown.ts";

/** One column of a table. */
export interface CodebookColumn {
  readonly name: string;
  /** Its type in the Parquet file; null where the table's statement decides it. */
  readonly type: string | null;
  /** What the value says, its unit, when it is null. A phrase, without a full stop, or whole sentences. */
  readonly meaning: string;
  /** What decodes it, other names, known wrong values, how often it is blank: sentences. */
  readonly remarks: readonly string[];
  /** Why no page and no answer shows its values; null where they may be counted by. */
  readonly neverShown: string | null;
}

/** One table, with every column in order. */
export interface CodebookTable {
  readonly name: string;
  /** What a row is, in a few words. */
  readonly title: string;
  /** What makes one row. */
  readonly grain: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** What the table is for, and what a reader is likely to get wrong. */
  readonly notes: readonly string[];
  readonly columns: readonly CodebookColumn[];
}

/** Every table, column and list of codes of a record, as far as they are declared. */
export interface Codebook {
  readonly clean: readonly CodebookTable[];
  /** Files beside the tables: what was mended, set aside, or did not fit. */
  readonly beside: readonly CodebookTable[];
  /** The release's own tables that hold rows about cases. */
  readonly core: readonly CodebookTable[];
  /** The release's own lists that explain codes. */
  readonly lists: readonly CodebookTable[];
  /** Codes that no list of the release explains, or not by itself. */
  readonly codes: readonly CodeList[];
}

let made: Codebook | undefined;

/** The codebook, from the same declarations that a release is read by. It is the same for every release. */
export function codebook(): Codebook {
  made ??= {
    clean: readViews()
      .filter(({ kind }) => kind === "table")
      .map(({ sql }) => cleanTable(sql)),
    beside: sideFiles.map(sideFile),
    core: tables.filter(({ folder }) => folder === "core").map(releaseTable),
    lists: tables.filter(({ folder }) => folder === "lookup").map(releaseTable),
    codes: codeLists,
  };
  return made;
}

function cleanTable(sql: string): CodebookTable {
  const { name, title, grain, key, traps, columns } = describeView(sql);
  return {
    name,
    title,
    grain,
    key,
    notes: traps,
    columns: columns.map((column) => described(name, column.name, null, column.meaning)),
  };
}

function sideFile(name: (typeof sideFiles)[number]): CodebookTable {
  const { meaning, columns } = SIDE_FILES[name];
  return {
    name,
    title: meaning,
    grain: "one row per line, row or value that was not read as it stood",
    key: [],
    notes: [],
    columns: Object.entries(columns).map(([column, [type, what]]) => described(name, column, type, what)),
  };
}

function releaseTable({ name, folder, grain, meaning, key, columns }: Table): CodebookTable {
  return {
    name,
    title: grain,
    grain: `one row: ${grain}`,
    key: [key],
    notes: [meaning],
    columns: columns.map((column) => ({
      name: column.name,
      type: sqlType(column.type),
      meaning: column.meaning,
      remarks: remarksOf(column),
      neverShown: folder === "core" ? neverShown(name, column.name) : null,
    })),
  };
}

function described(table: string, name: string, type: string | null, meaning: string): CodebookColumn {
  return { name, type, meaning, remarks: [], neverShown: neverShown(table, name) };
}

function remarksOf({ decodes, formerly, wrong, blankShare }: Column): string[] {
  return [
    ...(decodes === undefined ? [] : [`Decoded by ${decodes}.`]),
    ...(formerly === undefined ? [] : [`Formerly ${formerly.join(", ")}.`]),
    ...(wrong === undefined ? [] : [`Known wrong: ${wrong}.`]),
    ...(blankShare === undefined ? [] : [`Blank in ${(blankShare * 100).toFixed(1)} %.`]),
  ];
}
