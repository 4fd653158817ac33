import type { Database, Row } from "../base/database.ts";
import { BugError } from "../base/errors.ts";
import { identifier, literal } from "../base/sql.ts";
import type { LayoutColumn } from "../release/layout.ts";
import type { ColumnType } from "../release/tables/table.ts";
import { keyAndDayAggregates, readKeysAndDays } from "./keys-and-days.ts";
import type { LedgerColumn, LedgerEntry } from "./ledger.ts";
import type { TextTable } from "./text-table.ts";

/** What the text of a column is read as, and the SQL type that it has in the record. */
const SQL_TYPES: Readonly<Record<ColumnType, { read: string; kept: string }>> = {
  integer: { read: "INTEGER", kept: "INTEGER" },
  date: { read: "DATE", kept: "DATE" },
  timestamp: { read: "TIMESTAMP", kept: "TIMESTAMP" },
  month: { read: "DATE", kept: "DATE" },
  time: { read: "USMALLINT", kept: "TIME" },
  flag: { read: "BOOLEAN", kept: "BOOLEAN" },
  money: { read: "DECIMAL(18,4)", kept: "DECIMAL(18,4)" },
  code: { read: "VARCHAR", kept: "VARCHAR" },
  text: { read: "VARCHAR", kept: "VARCHAR" },
};

/** The SQL type of a column in the record. */
export function sqlType(type: ColumnType): string {
  return SQL_TYPES[type].kept;
}

/**
 * How every Parquet file of a record is written. Version 2 of the format packs keys and days as differences, and a
 * dictionary is kept only where it is short: a third smaller and faster to write than the engine's defaults.
 */
export const PARQUET =
  "format parquet, parquet_version v2, compression zstd, dictionary_size_limit 5000, row_group_size 122880";

/** Longest line that the scanner can pass on, with room; and how much of the text the engine takes at a time. */
const LONGEST_ROW = 4 << 20;
const BUFFER_BYTES = 8 << 20;

function selected({ name, type }: LayoutColumn): string {
  const column = identifier(name);
  return type === "time" ? `make_time(${column} // 100, ${column} % 100, 0) as ${column}` : column;
}

/** `read_csv` over text written by the loader: tabs, no header, no quoting, empty is null. */
export function readText(
  paths: readonly string[],
  columns: readonly (readonly [name: string, type: string])[],
): string {
  const files = paths.map(literal).join(", ");
  const types = columns.map(([name, type]) => `${literal(name)}: ${literal(type)}`).join(", ");
  return `read_csv([${files}], columns = {${types}}, delim = '\t', header = false, quote = '', escape = '', comment = '',
    nullstr = '', auto_detect = false, strict_mode = true, max_line_size = ${LONGEST_ROW}, buffer_size = ${BUFFER_BYTES})`;
}

/**
 * Writes a table's text as typed Parquet to `target` and checks what arrived: as many rows, and in every column as
 * many values, as the reader counted. Throws `assumption-broken` when they differ.
 */
export async function writeParquet(
  database: Database,
  text: TextTable,
  target: string,
): Promise<Pick<LedgerEntry, "columns" | "checksum" | "duplicate_keys" | "impossible_dates">> {
  const { columns } = text.layout;
  const source = readText(
    [text.path],
    columns.map((column) => [column.name, SQL_TYPES[column.type].read]),
  );
  await database.run(
    `copy (select ${columns.map(selected).join(", ")} from ${source}) to ${literal(target)} (${PARQUET})`,
  );
  const { rows, filled } = text.reading;
  const content = await contentChecksum(database, target, columns, keyAndDayAggregates(text.layout));
  if (content.count !== rows)
    throw new BugError(`${text.member.table} has ${content.count} rows in Parquet, ${rows} were read`);
  const kept = columns.map(({ name, type, declared }, index): LedgerColumn => {
    const found = content.filled[index] as number;
    if (found !== filled[index]) {
      throw new BugError(`${text.member.table}.${name} has ${found} values in Parquet, ${filled[index]} were read`);
    }
    const other = declared !== undefined && declared.name !== name ? { declared: declared.name } : {};
    return { name, ...other, type: SQL_TYPES[type].kept, filled: found };
  });
  const odd = readKeysAndDays(text.member.table, text.layout, content.row);
  return { columns: kept, checksum: content.checksum, ...odd };
}

/** What a Parquet file holds: its rows, per column those with a value, and the sum of the rows' hashes as hex. */
export interface Content {
  readonly count: number;
  readonly filled: readonly number[];
  readonly checksum: string;
  /** The answers to further aggregates that were asked for in the same pass. */
  readonly row: Row;
}

/** Reads the whole of a Parquet file for its {@link Content}; the checksum does not depend on the order of rows. */
export async function contentChecksum(
  database: Database,
  path: string,
  columns: readonly { readonly name: string }[],
  further: readonly string[] = [],
): Promise<Content> {
  const names = columns.map((column) => identifier(column.name));
  const filled = names.map((name, index) => `count(${name})::double as c${index}`);
  const sums = ["count(*)::double as count", `coalesce(sum(hash(${names.join(", ")})), 0)::varchar as sum`];
  const asked = [...sums, ...filled, ...further].join(", ");
  const [row = {}] = await database.rows(`select ${asked} from read_parquet(${literal(path)})`);
  return {
    count: row.count as number,
    filled: names.map((_, index) => row[`c${index}`] as number),
    checksum: BigInt(row.sum as string)
      .toString(16)
      .padStart(32, "0"),
    row,
  };
}
