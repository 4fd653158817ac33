import { findTable } from "../release/tables/catalogue.ts";
import { describeView } from "./describe.ts";
import type { Manifest } from "./manifest.ts";
import { SIDE_FILES, sideFiles } from "./side-rows.ts";
import { readViews } from "./views.ts";

/** One column in a Frictionless Table Schema. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: "parquet";
  readonly mediatype: "application/vnd.apache.parquet";
  readonly description: string;
  readonly rows: number;
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey?: readonly string[] };
}

const FIELD_TYPES: Readonly<Record<string, string>> = {
  INTEGER: "integer",
  BIGINT: "integer",
  DATE: "date",
  TIMESTAMP: "datetime",
  TIME: "time",
  BOOLEAN: "boolean",
  DOUBLE: "number",
  "DECIMAL(18,4)": "number",
};

function resource(
  name: string,
  path: string,
  description: string,
  rows: number,
  fields: readonly Field[],
  primaryKey?: readonly string[],
): Resource {
  const schema = primaryKey === undefined ? { fields } : { fields, primaryKey };
  return { name, path, format: "parquet", mediatype: "application/vnd.apache.parquet", description, rows, schema };
}

/** A name that the descriptor's standard allows: lower case, digits, `-`, `_`, `.`. */
function resourceName(table: string): string {
  return `raw-${table.toLowerCase().replaceAll(/[^a-z0-9._-]/g, "-")}`;
}

/** `datapackage.json`: a Frictionless Data Package descriptor of a record. */
export function describePackage(manifest: Manifest): Record<string, unknown> {
  const views = new Map(readViews().map((view) => [view.name, view.sql]));
  const clean = manifest.clean_tables.map(({ name, rows, columns }) => {
    const view = describeView(views.get(name) as string);
    const types = new Map(columns.map((column) => [column.name, column.type]));
    const fields = view.columns.map((column) => ({
      name: column.name,
      type: FIELD_TYPES[types.get(column.name) ?? ""] ?? "string",
      description: column.meaning,
    }));
    const description = [`${view.title}. One row: ${view.grain}.`, ...view.traps.map((trap) => `Note: ${trap}.`)].join(
      " ",
    );
    return resource(name, `${name}.parquet`, description, rows, fields, view.key);
  });
  const side = sideFiles.map((name) => {
    const { meaning, columns } = SIDE_FILES[name];
    const fields = Object.entries(columns).map(([column, [type, description]]) => ({
      name: column,
      type: FIELD_TYPES[type] ?? "string",
      description,
    }));
    return resource(name, `${name}.parquet`, meaning, manifest.side_files[name] ?? 0, fields);
  });
  const raw = manifest.tables.map((entry) => {
    const table = findTable(entry.table);
    const meanings = new Map(table?.columns.map((column) => [column.name, column.meaning]));
    const fields = entry.columns.map(({ name, declared, type }) => ({
      name,
      type: FIELD_TYPES[type] ?? "string",
      description: meanings.get(declared ?? name) ?? "not a declared column; kept as text",
    }));
    const description =
      table === undefined ? "a table that is not declared; kept as text" : `${table.meaning} One row: ${table.grain}.`;
    return resource(resourceName(entry.table), `raw/${entry.table}.parquet`, description, entry.rows, fields);
  });
  return {
    profile: "data-package",
    name: `immigration-courts-${manifest.release}`,
    title: `U.S. immigration courts, release of ${manifest.release}${manifest.simulated ? " (SIMULATED)" : ""}`,
    version: manifest.release,
    created: manifest.loaded_at,
    simulated: manifest.simulated,
    sources: [
      {
        title: "EOIR Case Data, Executive Office for Immigration Review",
        ...(manifest.source.address === null ? {} : { path: manifest.source.address }),
      },
    ],
    resources: [...clean, ...side, ...raw],
  };
}
