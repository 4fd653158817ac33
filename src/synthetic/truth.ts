/** What a simulated release really holds: returned by the writer, for tests of everything that reads releases. */
import type { DamageKind } from "./damage/kinds.ts";

/** One planted damage, and what a perfect reader makes of it. */
export interface PlantedDamage {
  readonly table: string;
  /** Position of the row among the table's rows, from 0; null for a line that is no row. */
  readonly row: number | null;
  /** Physical line on which the damage begins, the header being line 1. A line ends at CR LF, LF, or a CR alone. */
  readonly line: number;
  readonly kind: DamageKind;
  /** The row's key as written; null when the damage destroyed it or stands beside the row. */
  readonly key: string | null;
  /** `exact`: every value can be had again. `quarantine`: what is left must not be read as a row. */
  readonly recoverable: "exact" | "quarantine";
  /**
   * Field texts to be recovered, by column, padding included; a value that the damage destroyed for good (a misfit, a
   * control character) is empty. Null for the quarantine.
   */
  readonly fields: readonly string[] | null;
}

/** What one table really holds. */
export interface TableTruth {
  /** Rows that the population gave, damaged ones included. Equals `Count.txt` but where that is off on purpose. */
  readonly rows: number;
  /** Physical lines, header included. */
  readonly lines: number;
  /** Bytes of text. */
  readonly bytes: number;
  readonly damage: readonly PlantedDamage[];
  /** Rows whose reference in a column names nothing, by column. */
  readonly orphans: Readonly<Record<string, number>>;
  /** Rows whose code in a column is in no list, by column. */
  readonly unlisted: Readonly<Record<string, number>>;
}

/** True sums over the population, before any damage. */
export interface PopulationTruth {
  cases: number;
  casesByType: Record<string, number>;
  /** Cases whose last proceeding ended in a decision or a completion that is no closure. */
  completed: number;
  /** Cases with an open proceeding. */
  pending: number;
  /** Cases whose last proceeding was closed administratively (A, B, M, P, Y). */
  inactive: number;
  /** Cases that never had a proceeding. */
  withoutProceeding: number;
  proceedings: number;
  hearings: number;
  /** Proceedings by `class/case type/code`, e.g. `C/RMV/X` for DEC_CODE and `O/RMV/C` for OTHER_COMP. */
  endings: Record<string, number>;
  absentia: number;
  /** Riders: cases linked to another one's. */
  riders: number;
  /** Asylum applications by decision code; undecided ones under the empty text. */
  asylumDecisions: Record<string, number>;
}

/** Everything that is true of a written release. */
export interface Truth {
  readonly tables: Readonly<Record<string, TableTruth>>;
  readonly rows: number;
  /** Bytes of text in all tables. */
  readonly bytes: number;
  readonly population: PopulationTruth;
  /**
   * The rows of a core or lookup table as they were before any damage, in file order. Only with `keepTruth`; nothing
   * is kept in memory: the rows are made again from the seed. Throws `bad-option` for an unknown table.
   */
  readonly regenerate?: (table: string) => AsyncIterable<string[]>;
}
