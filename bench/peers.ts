import { statSync } from "node:fs";
import { join } from "node:path";
import { Database } from "../src/base/database.ts";
import { identifier, literal } from "../src/base/sql.ts";
import { sqlType } from "../src/record/raw-table.ts";
import type { ReleaseSource } from "../src/release/source.ts";
import { findTable } from "../src/release/tables/catalogue.ts";
import type { ColumnType } from "../src/release/tables/table.ts";

/** Where the unpacked files of a release are, by table. */
function fileOf(source: ReleaseSource, table: string): string {
  const member = source.tables.find((one) => one.table === table);
  return join(source.location, member?.path ?? "");
}

/** What the engine itself can read each kind of text as: a month and a time of day have no type of their own. */
const BARE_TYPES: Readonly<Record<ColumnType, string>> = {
  integer: "INTEGER",
  date: "TIMESTAMP",
  timestamp: "TIMESTAMP",
  month: "VARCHAR",
  time: "VARCHAR",
  flag: "VARCHAR",
  money: "DECIMAL(18,4)",
  code: "VARCHAR",
  text: "VARCHAR",
};

/** What a reference did with the same files. */
export interface PeerResult {
  readonly rows: number;
  /** Size of what it wrote. */
  readonly bytes: number;
}

/**
 * The engine's bare typed copy: `read_csv` with the declared types straight to Parquet, no check of anything. Lines
 * that it cannot read are skipped, and strict mode is off, since it stops at the first of them otherwise.
 */
export async function bareCopy(source: ReleaseSource, folder: string, threads: number): Promise<PeerResult> {
  const database = await Database.open({ threads });
  let rows = 0;
  let bytes = 0;
  for (const member of source.tables) {
    const table = findTable(member.table);
    const extra = Array.from(
      { length: table?.extraFields ?? 0 },
      (_, index) => `${literal(`_extra_${index + 1}`)}: 'VARCHAR'`,
    );
    const columns = [
      ...(table?.columns ?? []).map(({ name, type }) => `${literal(name)}: ${literal(BARE_TYPES[type])}`),
      ...extra,
    ];
    const target = join(folder, `${member.table}.parquet`);
    await database.run(
      `copy (
         select * from read_csv(${literal(fileOf(source, member.table))}, columns = {${columns.join(", ")}}, delim = '\t',
           header = false, skip = 1, quote = '', escape = '', nullstr = '', auto_detect = false, ignore_errors = true, strict_mode = false)
       ) to ${literal(target)} (format parquet, compression zstd)`,
    );
    const counted = await database.row(`select count(*)::double as rows from read_parquet(${literal(target)})`);
    rows += counted?.rows as number;
    bytes += statSync(target).size;
  }
  database.close();
  return { rows, bytes };
}

/**
 * The way of the best-known public builder of a database from these files: everything read as text with errors
 * ignored and short rows padded, cast with TRY_CAST, kept in one database file.
 */
export async function publicBuilder(source: ReleaseSource, folder: string, threads: number): Promise<PeerResult> {
  const file = join(folder, "builder.duckdb");
  const database = await Database.open({ threads, file });
  let rows = 0;
  for (const member of source.tables) {
    const casts = (findTable(member.table)?.columns ?? []).map(({ name, type }) => {
      const column = identifier(name);
      const text = `nullif(trim(${column}), '')`;
      const asText = ["code", "text", "time", "month"].includes(type);
      return asText ? `${text} as ${column}` : `try_cast(${text} as ${sqlType(type)}) as ${column}`;
    });
    await database.run(
      `create table ${identifier(member.table)} as
       select ${casts.join(", ")} from read_csv(${literal(fileOf(source, member.table))}, delim = '\t', header = true,
         quote = '', escape = '', all_varchar = true, ignore_errors = true, null_padding = true, strict_mode = false)`,
    );
    const counted = await database.row(`select count(*)::double as rows from ${identifier(member.table)}`);
    rows += counted?.rows as number;
  }
  await database.run("checkpoint");
  database.close();
  return { rows, bytes: statSync(file).size };
}
