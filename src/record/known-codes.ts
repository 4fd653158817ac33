import type { Database } from "../base/database.ts";
import { identifier, literal } from "../base/sql.ts";
import { findTable, tables } from "../release/tables/catalogue.ts";
import type { LedgerEntry } from "./ledger.ts";

/** Codes that the release's own lists name, by `Table.COLUMN`, from the lists read so far. */
export class KnownCodes {
  private readonly codes = new Map<string, string[]>();

  get(column: string): readonly string[] {
    return this.codes.get(column) ?? [];
  }

  /** Reads the columns of a list that other tables refer to. */
  async learn(database: Database, entry: LedgerEntry, path: string): Promise<void> {
    const table = findTable(entry.table);
    if (table?.folder !== "lookup") return;
    const wanted = new Set(
      tables
        .flatMap(({ columns }) => columns.flatMap(({ decodes }) => decodes ?? []))
        .filter((name) => name.startsWith(`${table.name}.`)),
    );
    for (const name of wanted) {
      const column = entry.columns.find((one) => `${table.name}.${one.declared ?? one.name}` === name);
      if (column === undefined) continue;
      const rows = await database.rows(
        `select distinct ${identifier(column.name)}::varchar as code from read_parquet(${literal(path)})
         where ${identifier(column.name)} is not null order by code`,
      );
      this.codes.set(
        name,
        rows.map((row) => row.code as string),
      );
    }
  }
}
