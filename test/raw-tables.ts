import { Database, type Row } from "../src/base/database.ts";
import { identifier, literal } from "../src/base/sql.ts";
import { createCodeTables } from "../src/record/code-tables.ts";
import { describeView } from "../src/record/describe.ts";
import { createStatement, readViews, type View } from "../src/record/views.ts";
import { tables } from "../src/release/tables/catalogue.ts";
import type { ColumnType } from "../src/release/tables/table.ts";

/** A raw row by column name; columns left out are null. Days as `YYYY-MM-DD`. */
export type RawRow = Readonly<Record<string, string | number | boolean | null>>;

/** Raw rows by table name. */
export type RawRows = Readonly<Record<string, readonly RawRow[]>>;

const engineTypes: Record<ColumnType, string> = {
  integer: "integer",
  date: "date",
  timestamp: "timestamp",
  month: "date",
  time: "time",
  flag: "boolean",
  money: "decimal(18,4)",
  code: "varchar",
  text: "varchar",
};

/** Makes raw tables, all declared ones unless named, empty but for the rows given, and the one-row `release`. */
export async function createRawTables(
  database: Database,
  rows: RawRows,
  releaseDate: string = "2026-08-01",
  wanted: readonly string[] = tables.map((table) => table.name),
): Promise<void> {
  const unknown = Object.keys(rows).filter((name) => !tables.some((table) => table.name === name));
  if (unknown.length > 0) throw new Error(`no such raw table: ${unknown.join(", ")}`);
  const statements = [`create view release as select ${literal(releaseDate)}::date as release_date`];
  for (const table of tables.filter((each) => wanted.includes(each.name))) {
    const columns = table.columns.map((column) => `${identifier(column.name)} ${engineTypes[column.type]}`);
    for (let extra = 1; extra <= (table.extraFields ?? 0); extra += 1) columns.push(`_extra_${extra} varchar`);
    statements.push(`create table ${identifier(table.name)} (${columns.join(", ")})`);
    const alike = Map.groupBy(rows[table.name] ?? [], (row) => Object.keys(row).map(identifier).join(", "));
    for (const [names, group] of alike) {
      const values = group.map((row) => `(${Object.values(row).map(sqlValue).join(", ")})`);
      statements.push(`insert into ${identifier(table.name)} (${names}) values ${values.join(", ")}`);
    }
  }
  await database.run(statements.join(";\n"));
}

/** Makes the raw tables, the code tables, and every clean table from them, all inside one database. */
export async function createCleanTables(database: Database, rows: RawRows, releaseDate?: string): Promise<void> {
  await createRawTables(database, rows, releaseDate);
  await createCodeTables(database);
  for (const view of readViews()) await database.run(createStatement(view));
}

/**
 * The rows of one query over the clean tables made from the raw rows given. Makes only the clean tables that the query
 * names and what their files list as sources, so that a source left out of a file's header fails here.
 */
export async function askCleanTables(rows: RawRows, sql: string, releaseDate?: string): Promise<Row[]> {
  const views = readViews();
  const words = new Set(sql.match(/\w+/g));
  const needed = new Set<string>();
  for (const view of views) if (words.has(view.name)) addSources(view.name, needed, views);
  const database = await Database.open({ threads: 1 });
  try {
    await createRawTables(database, rows, releaseDate, [...needed]);
    await createCodeTables(database);
    for (const view of views) if (needed.has(view.name)) await database.run(createStatement(view));
    return await database.rows(sql);
  } finally {
    database.close();
  }
}

function addSources(name: string, needed: Set<string>, views: readonly View[]): void {
  needed.add(name);
  const view = views.find((each) => each.name === name);
  if (view === undefined) return;
  for (const source of describeView(view.sql).sources) addSources(source, needed, views);
}

/** A removal case. */
export function aCase(id: number, more: RawRow = {}): RawRow {
  return { IDNCASE: id, CASE_TYPE: "RMV", ...more };
}

/** A proceeding of a removal case, entered on the day given; open unless `more` completes it. */
export function aProceeding(id: number, idncase: number, opened: string | null, more: RawRow = {}): RawRow {
  return { IDNPROCEEDING: id, IDNCASE: idncase, CASE_TYPE: "RMV", INPUT_DATE: opened, ...more };
}

/** A master calendar hearing of a case. */
export function aHearing(id: number, idncase: number, day: string, more: RawRow = {}): RawRow {
  return { IDNSCHEDULE: id, IDNCASE: idncase, REC_TYPE: "X", CAL_TYPE: "M", ADJ_DATE: day, ...more };
}

function sqlValue(value: string | number | boolean | null): string {
  return typeof value === "string" ? literal(value) : String(value);
}
