/**
 * How a table of a release is declared: as data, one file per table, so that the scanner, the aligner, the typed
 * Parquet, the codebook and the synthetic writer all read the same words.
 */

/**
 * What the text of a column is, and what it becomes:
 *
 * - `integer`: optional minus and digits, within 32 bits; INTEGER
 * - `date`: `YYYY-MM-DD 00:00:00.000` or `YYYY-MM-DD`; DATE
 * - `timestamp`: the same with a real time of day; TIMESTAMP
 * - `month`: `M/YYYY`; DATE, the first of that month
 * - `time`: `HHMM` or `H:MM`; TIME
 * - `flag`: `0`, `1` or `-1`; BOOLEAN, where 1 and -1 are true
 * - `money`: dollars with up to four decimals; DECIMAL(18,4)
 * - `code`: trimmed text that a list decodes, or could; VARCHAR
 * - `text`: free text; VARCHAR
 */
export type ColumnType = "integer" | "date" | "timestamp" | "month" | "time" | "flag" | "money" | "code" | "text";

/** One column of a table, in file order. */
export interface Column {
  /** The header's own name. */
  readonly name: string;
  readonly type: ColumnType;
  /** What the value says of the row, in plain words; frank about doubt. */
  readonly meaning: string;
  /** Longest text that the courts' own schema allows, in characters; absent where unknown. */
  readonly width?: number;
  /** `Table.COLUMN` whose rows give this code's meaning, or whose key this column refers to. */
  readonly decodes?: string;
  /** Names that older or newer releases give the same column. */
  readonly formerly?: readonly string[];
  /** Share of rows without a value in the July 2026 build, 0 to 1; absent where unknown. */
  readonly blankShare?: number;
  /** Known wrong or special values, in plain words. */
  readonly wrong?: string;
  /** Every value that is known to be valid, where the list is short and closed. */
  readonly values?: readonly string[];
}

/** One table of a release. */
export interface Table {
  /** The file's name without `.csv`; matched in any letter case. */
  readonly name: string;
  /** `core`: the folder `EOIR Case Data`; `lookup`: the folder `Lookup`. */
  readonly folder: "core" | "lookup";
  /** What one row is, e.g. "one stretch of a case in one court". */
  readonly grain: string;
  /** What the table is for and its traps, in plain words. */
  readonly meaning: string;
  /** The column that names a row, unique but for known exceptions. */
  readonly key: string;
  /** Fields that rows may carry beyond the header throughout; kept as text in `_extra_1`, `_extra_2` and so on. */
  readonly extraFields?: number;
  /** Rows in the July 2026 build, as a sense of size. */
  readonly rows: number;
  readonly columns: readonly Column[];
}
