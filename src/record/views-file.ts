import { identifier, literal } from "../base/sql.ts";
import type { Manifest } from "./manifest.ts";
import { rawViews } from "./raw-views.ts";
import { sideFiles } from "./side-rows.ts";

type PathOf = (file: string) => string;

/** Every view of a record, as statements; `pathOf` gives where a file of the record's folder is. */
export function recordViews(manifest: Pick<Manifest, "tables" | "clean_tables">, pathOf: PathOf): string[] {
  const clean = [...manifest.clean_tables.map(({ name }) => name), ...sideFiles];
  return [
    ...clean.map((name) => fileView(name, pathOf)),
    ...rawViews(manifest.tables, (table) => pathOf(`raw/${table}.parquet`)),
  ];
}

/** As {@link recordViews}, of the tables in {@link servedTables} only. */
export function servedViews(manifest: Pick<Manifest, "clean_tables">, pathOf: PathOf): string[] {
  return servedTables(manifest).map((name) => fileView(name, pathOf));
}

/** Tables of a record that hold no line as it was: the clean tables, and the values that did not fit. */
export function servedTables(manifest: Pick<Manifest, "clean_tables">): string[] {
  return [...manifest.clean_tables.map(({ name }) => name), "issues"];
}

function fileView(name: string, pathOf: PathOf): string {
  return `create or replace view ${identifier(name)} as\nselect * from read_parquet(${literal(pathOf(`${name}.parquet`))})`;
}

/** `views.sql`: views over the record's Parquet files for a DuckDB client that was started in its folder. */
export function viewsFile(manifest: Manifest): string {
  const simulated = manifest.simulated
    ? "-- SIMULATED: every case, person and judge in this record is invented.\n"
    : "";
  const head = `-- Release ${manifest.release} of the immigration courts' case data, as loaded by assize ${manifest.tool.version}.
${simulated}-- In this folder: duckdb -init views.sql
`;
  return `${head}\n${recordViews(manifest, (file) => file).join(";\n\n")};\n`;
}
