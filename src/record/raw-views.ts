import { identifier, literal } from "../base/sql.ts";
import { tables } from "../release/tables/catalogue.ts";
import type { Table } from "../release/tables/table.ts";
import type { LedgerEntry } from "./ledger.ts";
import { sqlType } from "./raw-table.ts";

/** What a raw view needs to know of a loaded table. */
export type LoadedTable = Pick<LedgerEntry, "table" | "columns">;

function select(table: Table | undefined, loaded: LoadedTable | undefined, pathOf: (table: string) => string): string {
  const byDeclared = new Map(loaded?.columns.map((column) => [column.declared ?? column.name, column]));
  const declared = (table?.columns ?? []).map(({ name, type }) => {
    const column = byDeclared.get(name);
    byDeclared.delete(name);
    const value = column === undefined ? `null::${sqlType(type)}` : identifier(column.name);
    return value === identifier(name) ? value : `${value} as ${identifier(name)}`;
  });
  const others = [...byDeclared.values()].map((column) => identifier(column.name));
  const extras = Array.from({ length: table?.extraFields ?? 0 }, (_, index) => `_extra_${index + 1}`)
    .filter((name) => !byDeclared.has(name))
    .map((name) => `null::VARCHAR as ${identifier(name)}`);
  const columns = [...declared, ...others, ...extras].join(",\n  ");
  const source = loaded === undefined ? "(select 1) where false" : `read_parquet(${literal(pathOf(loaded.table))})`;
  return `select\n  ${columns}\nfrom ${source}`;
}

/**
 * One `create view` statement for every declared table and every unknown one, under the declared table and column
 * names, whatever the release calls them: a column that it lacks is null, a table that it lacks is empty.
 */
export function rawViews(loaded: readonly LoadedTable[], pathOf: (table: string) => string): string[] {
  const byName = new Map(loaded.map((entry) => [entry.table.toLowerCase(), entry]));
  const known = tables.map((table) => {
    const entry = byName.get(table.name.toLowerCase());
    byName.delete(table.name.toLowerCase());
    return [table.name, select(table, entry, pathOf)] as const;
  });
  const unknown = [...byName.values()].map((entry) => [entry.table, select(undefined, entry, pathOf)] as const);
  return [...known, ...unknown].map(([name, sql]) => `create or replace view ${identifier(name)} as\n${sql}`);
}
