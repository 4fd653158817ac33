import type { Database } from "../base/database.ts";
import { BugError } from "../base/errors.ts";
import { identifier, literal } from "../base/sql.ts";
import type { LayoutColumn } from "../release/layout.ts";
import type { ColumnType } from "../release/tables/table.ts";
import type { LedgerColumn } from "./ledger.ts";
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

/** How every Parquet file of a record is written. */
export const PARQUET = "format parquet, compression zstd, row_group_size 245760";

/** Longest line that the scanner can pass on, with room. */
const LONGEST_ROW = 8 << 20;

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
    nullstr = '', auto_detect = false, strict_mode = true, max_line_size = ${LONGEST_ROW})`;
}

/**
 * Writes a table's text as typed Parquet to `target` and checks what arrived: as many rows, and in every column as
 * many values, as the reader counted. Throws `assumption-broken` when they differ.
 */
export async function writeParquet(
  database: Database,
  text: TextTable,
  target: string,
): Promise<{ columns: LedgerColumn[]; checksum: string }> {
  const { columns } = text.layout;
  const source = readText(
    [text.path],
    columns.map((column) => [column.name, SQL_TYPES[column.type].read]),
  );
  await database.run(
    `copy (select ${columns.map(selected).join(", ")} from ${source}) to ${literal(target)} (${PARQUET})`,
  );
  const kept = await filledColumns(database, target, columns);
  const { rows, filled } = text.reading;
  const { count, checksum } = await contentChecksum(database, target, columns);
  if (count !== rows) throw new BugError(`${text.member.table} has ${count} rows in Parquet, ${rows} were read`);
  for (const [index, column] of kept.entries()) {
    if (column.filled !== filled[index]) {
      const found = `${column.filled} values in Parquet, ${filled[index]} were read`;
      throw new BugError(`${text.member.table}.${column.name} has ${found}`);
    }
  }
  return { columns: kept, checksum };
}

/** Rows with a value per column, from the Parquet file's own statistics. */
async function filledColumns(
  database: Database,
  path: string,
  columns: readonly LayoutColumn[],
): Promise<LedgerColumn[]> {
  const counted = await database.rows(
    `select column_id::int as id, sum(num_values - stats_null_count)::double as filled
     from parquet_metadata(${literal(path)}) group by column_id order by column_id`,
  );
  const filled = new Map(counted.map((row) => [row.id as number, row.filled as number]));
  return columns.map(({ name, type, declared }, index) => ({
    name,
    ...(declared !== undefined && declared.name !== name ? { declared: declared.name } : {}),
    type: SQL_TYPES[type].kept,
    filled: filled.get(index) ?? 0,
  }));
}

/** Rows of a Parquet file, and the sum of their hashes as hex. */
export async function contentChecksum(
  database: Database,
  path: string,
  columns: readonly { readonly name: string }[],
): Promise<{ count: number; checksum: string }> {
  const names = columns.map((column) => identifier(column.name)).join(", ");
  const row = await database.row(
    `select count(*)::double as count, coalesce(sum(hash(${names})), 0)::varchar as sum
     from read_parquet(${literal(path)})`,
  );
  const sum = BigInt(row?.sum as string);
  return { count: row?.count as number, checksum: sum.toString(16).padStart(32, "0") };
}
