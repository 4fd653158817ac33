import { join } from "node:path";
import { Database } from "../base/database.ts";
import { QueryError } from "../base/errors.ts";
import { literal } from "../base/sql.ts";
import { type LedgerEntry, statedDifference, unaccountedLines } from "./ledger.ts";
import type { Manifest } from "./manifest.ts";
import { contentChecksum } from "./raw-table.ts";

/** A mended row, cut short, as an example of its kind of repair. Local: it may be about a real person. */
export interface RepairExample {
  readonly kind: string;
  readonly table: string;
  readonly line: number;
  /** The lines as they were: tabs as `|`, line ends as `/`, unprintable bytes as `.`. */
  readonly before: string;
}

/** What a check found. `failures` are reasons to exit with 3. */
export interface Check {
  readonly manifest: Manifest;
  readonly failures: readonly string[];
  readonly totals: Totals;
  /** Rows by kind of repair, over all tables. */
  readonly repairs: Readonly<Record<string, number>>;
  readonly quarantine: Readonly<Record<string, number>>;
  readonly examples: readonly RepairExample[];
}

/** Sums over all tables of a ledger. */
export interface Totals {
  readonly tables: number;
  readonly bytes: number;
  readonly lines: number;
  readonly rows: number;
  readonly repaired_rows: number;
  readonly joined_fragments: number;
  readonly quarantined_lines: number;
  readonly issues: number;
}

/** How strict a check is. */
export interface CheckOptions {
  /** Fails on unclassified dispositions, and on more quarantine than `tolerance`. */
  readonly strict?: boolean;
  /** Share of all lines that may be set aside under `strict`. */
  readonly tolerance?: number;
  /** Reads every file again and compares its checksum. */
  readonly verify?: boolean;
}

/** Share of lines that may be set aside under `--strict`. The real release loses far fewer. */
export const DEFAULT_TOLERANCE = 0.0005;

/** Adds up counts by name over all tables, largest first. */
export function addedUp(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const each of counts) for (const [name, count] of Object.entries(each)) sums[name] = (sums[name] ?? 0) + count;
  return Object.fromEntries(Object.entries(sums).sort(([, one], [, other]) => other - one));
}

/** Sums of a ledger. */
export function totalsOf(entries: readonly LedgerEntry[]): Totals {
  const sum = (value: (entry: LedgerEntry) => number) => entries.reduce((all, entry) => all + value(entry), 0);
  return {
    tables: entries.length,
    bytes: sum((entry) => entry.bytes),
    lines: sum((entry) => entry.lines),
    rows: sum((entry) => entry.rows),
    repaired_rows: sum((entry) => entry.repaired_rows),
    joined_fragments: sum((entry) => entry.joined_fragments),
    quarantined_lines: sum((entry) => entry.quarantined_lines),
    issues: sum((entry) => entry.issues),
  };
}

function legible(raw: string): string {
  const text = Buffer.from(raw, "hex").toString("latin1");
  const shown = text
    .replaceAll("\t", "|")
    .replaceAll("\n", "/")
    .replaceAll(/\p{Cc}/gu, ".");
  return shown.length > 72 ? `${shown.slice(0, 69)}...` : shown;
}

async function examplesOf(database: Database, folder: string): Promise<RepairExample[]> {
  const rows = await database.rows(
    `with kinds as (
       select unnest(string_split(kind, ',')) as kind, table_name, line, hex(raw) as raw
       from read_parquet(${literal(join(folder, "repairs.parquet"))})
     )
     select kind, arg_min({t: table_name, l: line, r: raw}, (length(raw), table_name, line)) as example
     from kinds group by kind order by kind`,
  );
  return rows.map((row) => {
    const { t, l, r } = row.example as { t: string; l: string | number; r: string };
    return { kind: row.kind as string, table: t, line: Number(l), before: legible(r) };
  });
}

/** A Parquet file of a record, and what the manifest says of it. */
interface RecordFile {
  readonly name: string;
  readonly path: string;
  readonly rows: number;
  /** Absent for the side files, which have none. */
  readonly checksum?: string;
}

function recordFiles(folder: string, manifest: Manifest): RecordFile[] {
  return [
    ...manifest.tables.map(({ table, rows, checksum }) => ({
      name: table,
      path: join(folder, "raw", `${table}.parquet`),
      rows,
      checksum,
    })),
    ...manifest.clean_tables.map(({ name, rows, checksum }) => ({
      name,
      path: join(folder, `${name}.parquet`),
      rows,
      checksum,
    })),
    ...Object.entries(manifest.side_files).map(([name, rows]) => ({
      name,
      path: join(folder, `${name}.parquet`),
      rows,
    })),
  ];
}

async function storedRows(database: Database, path: string): Promise<number> {
  const row = await database.row(`select sum(num_rows)::double as rows from parquet_file_metadata(${literal(path)})`);
  return row?.rows as number;
}

/** What is wrong with a file of a record: its rows always, its content under `verify`. */
async function compareFile(database: Database, file: RecordFile, verify: boolean): Promise<string[]> {
  const { name, path, rows, checksum } = file;
  try {
    const stored = await storedRows(database, path);
    if (stored !== rows) return [`${name} has ${stored} rows on disk, ${rows} in the manifest`];
    if (!verify || checksum === undefined) return [];
    const described = await database.rows(`describe select * from read_parquet(${literal(path)})`);
    const columns = described.map((row) => ({ name: row.column_name as string }));
    const content = await contentChecksum(database, path, columns);
    return content.checksum === checksum ? [] : [`${name} has other content than when it was loaded`];
  } catch (error) {
    if (error instanceof QueryError) return [`${name} cannot be read: ${error.reason}`];
    throw error;
  }
}

/** Checks a record against its own ledger and files. */
export async function checkRecord(folder: string, manifest: Manifest, options: CheckOptions = {}): Promise<Check> {
  const totals = totalsOf(manifest.tables);
  const failures = manifest.tables
    .filter((entry) => unaccountedLines(entry) !== 0)
    .map((entry) => `the ledger of ${entry.table} does not add up: ${unaccountedLines(entry)} lines unaccounted for`);
  const database = await Database.open();
  let examples: RepairExample[] = [];
  try {
    const broken: string[] = [];
    for (const file of recordFiles(folder, manifest))
      broken.push(...(await compareFile(database, file, options.verify === true)));
    if (broken.length === 0) examples = await examplesOf(database, folder);
    failures.push(...broken);
  } finally {
    database.close();
  }
  if (options.strict === true)
    failures.push(...strictFailures(manifest, totals, options.tolerance ?? DEFAULT_TOLERANCE));
  const repairs = addedUp(manifest.tables.map((entry) => entry.repairs));
  const quarantine = addedUp(manifest.tables.map((entry) => entry.quarantine));
  return { manifest, failures, totals, repairs, quarantine, examples };
}

function strictFailures(manifest: Manifest, totals: Totals, tolerance: number): string[] {
  const { unclassified, decided } = manifest.integrity.dispositions;
  const share = totals.lines === 0 ? 0 : totals.quarantined_lines / totals.lines;
  return [
    ...(unclassified > 0 ? [`${unclassified} of ${decided} dispositions cannot be decoded`] : []),
    ...(share > tolerance
      ? [`${totals.quarantined_lines} of ${totals.lines} lines are set aside, more than the tolerance of ${tolerance}`]
      : []),
  ];
}

/** Tables with rows other than Count.txt states, largest difference first. */
export function countDifferences(entries: readonly LedgerEntry[]): { table: string; difference: number }[] {
  return entries
    .map((entry) => ({ table: entry.table, difference: statedDifference(entry) ?? 0 }))
    .filter(({ difference }) => difference !== 0)
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
}
