/**
 * Where every line of a release went and what was noticed on the way, in counts only: no row, no line, no key, and of
 * values only codes that at least eleven rows share.
 */
export interface IntegrityReport {
  readonly release: { readonly id: string; readonly checksum: string; readonly simulated: boolean };
  /** When and by what it was loaded. */
  readonly loadedAt: string;
  readonly loadedBy: { readonly version: string; readonly engine: string };
  /** Sums over all tables. */
  readonly totals: IntegrityTotals;
  /** The tables, in the order in which they were read. */
  readonly tables: readonly TableLedger[];
  /** Rows mended, by kind of repair, commonest first; a row may have several kinds. */
  readonly repairs: readonly Counted<"kind">[];
  /** Lines set aside, by reason, commonest first. */
  readonly quarantine: readonly Counted<"reason">[];
  /** Values that did not fit their column, which are null there, by column, most first. */
  readonly issues: readonly IssueCount[];
  readonly unknownCodes: readonly UnknownCodeCount[];
  /** Rows that refer to a row that the release does not have. */
  readonly orphans: readonly ReferenceCount[];
  readonly duplicateKeys: readonly KeyCount[];
  /** Days before 1900-01-02 or after 2099, by column. */
  readonly impossibleDates: readonly DayCount[];
  /** Proceedings with a disposition, and those whose disposition could not be decoded. */
  readonly dispositions: { readonly decided: number; readonly unclassified: number; readonly share: number | null };
  /** Declared tables that the release does not have. */
  readonly missingTables: readonly string[];
  /** Tables that the release has and nobody declared; they are kept as text. */
  readonly unknownTables: readonly string[];
  /** Tables with other rows than the release's own Count.txt states, largest difference first. */
  readonly countDifferences: readonly { readonly table: string; readonly difference: number }[];
  /** Clean tables with their rows. */
  readonly cleanTables: readonly { readonly name: string; readonly rows: number }[];
}

/** Sums over all tables: `lines = headerLines + blankLines + rows + joinedFragments + quarantinedLines + unaccounted`. */
export interface IntegrityTotals {
  readonly tables: number;
  readonly bytes: number;
  readonly lines: number;
  readonly headerLines: number;
  readonly blankLines: number;
  readonly rows: number;
  /** Rows that were mended; they are among the rows. */
  readonly repairedRows: number;
  readonly joinedFragments: number;
  readonly quarantinedLines: number;
  /** Lines that ended nowhere: 0 when the ledger adds up. */
  readonly unaccountedLines: number;
  readonly issues: number;
  /** Tables for which Count.txt states how many rows they have. */
  readonly stated: number;
  /** Those of them of which we have as many. */
  readonly statedAlike: number;
}

/** Where the lines of one table went; the names are those of {@link IntegrityTotals}. */
export interface TableLedger {
  /** As the release writes it. */
  readonly table: string;
  /** What one of its rows is, such as `one stretch of a case in one court`; null for a table that nobody declared. */
  readonly grain: string | null;
  readonly bytes: number;
  readonly lines: number;
  readonly headerLines: number;
  readonly blankLines: number;
  readonly rows: number;
  readonly repairedRows: number;
  readonly joinedFragments: number;
  readonly quarantinedLines: number;
  readonly unaccountedLines: number;
  readonly issues: number;
  /** Rows that Count.txt states; null where it states none. */
  readonly statedRows: number | null;
  /** Our rows less those; null where it states none. */
  readonly difference: number | null;
  readonly repairs: readonly Counted<"kind">[];
  readonly quarantine: readonly Counted<"reason">[];
  /** Declared columns that the table lacks. */
  readonly missingColumns: readonly string[];
  /** Columns that nobody declared. */
  readonly unknownColumns: readonly string[];
}

/** How many there are of one name. */
export type Counted<Name extends string> = Readonly<Record<Name, string>> & { readonly count: number };

/** Values of one column that are not what the column takes. */
export interface IssueCount {
  readonly table: string;
  readonly column: string;
  /** What the values are not, such as `not a date`. */
  readonly reason: string;
  readonly values: number;
}

/** Rows whose code is in no list of the release. */
export interface UnknownCodeCount {
  readonly table: string;
  readonly column: string;
  /** The list that should have it: table and column. */
  readonly list: string;
  /** Rows with any code. */
  readonly filled: number;
  /** Those of them whose code no list has. */
  readonly unknown: number;
  /** Commonest first, only those that look like codes and stand for at least eleven rows. */
  readonly commonest: readonly Counted<"code">[];
}

/** Rows of one column that refer to nothing. */
export interface ReferenceCount {
  readonly table: string;
  readonly column: string;
  readonly refersTo: string;
  readonly filled: number;
  readonly orphans: number;
}

/** Keys of a table: rows without one, and rows beyond the first of their key. */
export interface KeyCount {
  readonly table: string;
  readonly column: string;
  readonly withoutKey: number;
  readonly duplicates: number;
}

/** Rows of a column whose day cannot be. */
export interface DayCount {
  readonly table: string;
  readonly column: string;
  readonly rows: number;
}
