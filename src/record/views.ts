import { readFileSync } from "node:fs";
import { identifier } from "../base/sql.ts";

/**
 * How a view is kept:
 *
 * - `inline`: computed anew where it is used; never stored
 * - `step`: computed once, kept while the clean tables are built, then dropped
 * - `table`: a clean table of the record, written to Parquet
 */
export type ViewKind = "inline" | "step" | "table";

/** One select statement of the record, by the name under which later ones read it. */
export interface View {
  readonly name: string;
  readonly kind: ViewKind;
  /** The whole file: header comments and one select statement, without a semicolon. */
  readonly sql: string;
}

/**
 * Every view in the order in which it can be built: each reads raw tables, code tables, `release` and the views
 * before it.
 */
const buildOrder: readonly (readonly [name: string, kind: ViewKind])[] = [
  ["lookup_names", "step"],
  ["case_keys", "step"],
  ["disposition_key", "step"],
  ["decoded_proceedings", "inline"],
  ["case_timeline", "step"],
  ["proceedings", "table"],
  ["hearing_reasons", "step"],
  ["hearings", "table"],
  ["case_hearings", "step"],
  ["applications", "table"],
  ["motions", "table"],
  ["charges", "table"],
  ["bonds", "table"],
  ["appeals", "table"],
  ["closures", "table"],
  ["pending_spells", "table"],
  ["custody_spells", "table"],
  ["representation", "table"],
  ["family_links", "table"],
  ["family_groups", "step"],
  ["juvenile_flags", "step"],
  ["cases", "table"],
  ["children", "table"],
  ["families", "table"],
  ["asylum_claims", "table"],
  ["judges", "table"],
  ["courts", "table"],
];

/** Names of the clean tables, in the order in which they are built. */
export const cleanTableNames: readonly string[] = buildOrder
  .filter(([, kind]) => kind === "table")
  .map(([name]) => name);

/** Every view with its SQL, in build order. Reads the files of `views/` beside this module. */
export function readViews(): readonly View[] {
  return buildOrder.map(([name, kind]) => {
    const file = kind === "table" ? `views/${name}.sql` : `views/steps/${name}.sql`;
    return { name, kind, sql: readFileSync(new URL(file, import.meta.url), "utf8").trimEnd() };
  });
}

/**
 * The statement that makes a view available under its name inside one database: a view when inline, else a table.
 * For a database that holds all of it; a loader that writes Parquet copies `sql` to a file instead.
 */
export function createStatement(view: View): string {
  return `create ${view.kind === "inline" ? "view" : "table"} ${identifier(view.name)} as\n${view.sql}`;
}
