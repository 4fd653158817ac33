import type { TableReading } from "../release/read-table.ts";
import type { DuplicateKeys, ImpossibleDates } from "./keys-and-days.ts";

/** Where every line of one table of a release went, and what was noticed. One entry of the manifest's ledger. */
export interface LedgerEntry {
  /** The table's name as the release writes it. */
  readonly table: string;
  /** The file's path inside the release. */
  readonly file: string;
  readonly bytes: number;
  readonly lines: number;
  readonly header_lines: number;
  readonly blank_lines: number;
  /** All rows of the Parquet file, repaired ones included. */
  readonly rows: number;
  readonly repaired_rows: number;
  readonly joined_fragments: number;
  readonly quarantined_lines: number;
  /** Rows that the release's own Count.txt states; null where it states none. */
  readonly stated_rows: number | null;
  /** Repaired rows by kind of repair; a row may have several. */
  readonly repairs: Readonly<Record<string, number>>;
  /** Set-aside lines by reason. */
  readonly quarantine: Readonly<Record<string, number>>;
  /** Values that did not fit their column's type: null there, kept as text in `issues.parquet`. */
  readonly issues: number;
  readonly drift: TableReading["drift"] & {
    /** Whether the table is none of the declared ones. */
    readonly unknown_table: boolean;
  };
  readonly columns: readonly LedgerColumn[];
  /** Keys that are missing or shared; empty when all is well. */
  readonly duplicate_keys: readonly DuplicateKeys[];
  /** Columns with days that cannot be. */
  readonly impossible_dates: readonly ImpossibleDates[];
  /** Sum of the engine's hashes of all rows, as hex: independent of row order, comparable within one engine version. */
  readonly checksum: string;
}

/** One column of a table's Parquet file. */
export interface LedgerColumn {
  readonly name: string;
  /** The declaration's name, where it differs. */
  readonly declared?: string;
  /** SQL type in the Parquet file. */
  readonly type: string;
  /** Rows with a value. */
  readonly filled: number;
}

/** Lines that a ledger entry does not account for; 0 when it adds up. */
export function unaccountedLines(entry: LedgerEntry): number {
  const accounted =
    entry.header_lines + entry.blank_lines + entry.rows + entry.joined_fragments + entry.quarantined_lines;
  return entry.lines - accounted;
}

/** Rows that this record has beyond what Count.txt states; null where it states nothing. */
export function statedDifference(entry: LedgerEntry): number | null {
  return entry.stated_rows === null ? null : entry.rows - entry.stated_rows;
}
