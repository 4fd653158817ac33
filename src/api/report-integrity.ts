import { addedUp, countDifferences, totalsOf } from "../record/check.ts";
import type { UnknownCodes } from "../record/integrity.ts";
import { type LedgerEntry, statedDifference, unaccountedLines } from "../record/ledger.ts";
import type { Manifest } from "../record/manifest.ts";
import type { OpenRecord } from "../record/open-record.ts";
import { findTable } from "../release/tables/catalogue.ts";
import type {
  Counted,
  IntegrityReport,
  IntegrityTotals,
  IssueCount,
  TableLedger,
  UnknownCodeCount,
} from "./integrity-report.ts";

/** A code that fewer rows share is not told: it may be a slip in one person's row. */
const LEAST_ROWS = 11;

/** What a code looks like: a few letters, digits and marks, without spaces. */
const CODE = /^[\w./-]{1,8}$/;

/** The integrity report of a record: from its manifest, and by column from `issues.parquet`. Counts only. */
export async function reportIntegrity({ manifest, database }: OpenRecord): Promise<IntegrityReport> {
  const issues = await database.rows(
    `select table_name as "table", column_name as "column", reason, count(*)::double as "values"
     from issues group by table_name, column_name, issues.reason order by "values" desc, lower(table_name), column_name, reason`,
  );
  return { ...fromManifest(manifest), issues: issues as unknown as readonly IssueCount[] };
}

function fromManifest(manifest: Manifest): Omit<IntegrityReport, "issues"> {
  const { tables, integrity } = manifest;
  const { decided, unclassified } = integrity.dispositions;
  return {
    release: { id: manifest.release, checksum: manifest.source.sha256, simulated: manifest.simulated },
    loadedAt: manifest.loaded_at,
    loadedBy: { version: manifest.tool.version, engine: manifest.tool.engine },
    totals: totals(tables),
    tables: tables.map(tableLedger),
    repairs: counted("kind", addedUp(tables.map((entry) => entry.repairs))),
    quarantine: counted("reason", addedUp(tables.map((entry) => entry.quarantine))),
    unknownCodes: integrity.unknown_codes.map(unknownCodeCount),
    orphans: integrity.orphans.map(({ refers_to, ...rest }) => ({ ...rest, refersTo: refers_to })),
    duplicateKeys: integrity.duplicate_keys.map(({ without_key, ...rest }) => ({ ...rest, withoutKey: without_key })),
    impossibleDates: integrity.impossible_dates.map(({ table, column, rows }) => ({ table, column, rows })),
    dispositions: { decided, unclassified, share: decided === 0 ? null : unclassified / decided },
    missingTables: manifest.missing_tables,
    unknownTables: tables.filter((entry) => entry.drift.unknown_table).map((entry) => entry.table),
    countDifferences: countDifferences(tables),
    cleanTables: manifest.clean_tables.map(({ name, rows }) => ({ name, rows })),
  };
}

function totals(entries: readonly LedgerEntry[]): IntegrityTotals {
  const { tables, bytes, lines, rows, repaired_rows, joined_fragments, quarantined_lines, issues } = totalsOf(entries);
  const sum = (value: (entry: LedgerEntry) => number) => entries.reduce((all, entry) => all + value(entry), 0);
  const stated = entries.filter((entry) => entry.stated_rows !== null);
  return {
    tables,
    bytes,
    lines,
    headerLines: sum((entry) => entry.header_lines),
    blankLines: sum((entry) => entry.blank_lines),
    rows,
    repairedRows: repaired_rows,
    joinedFragments: joined_fragments,
    quarantinedLines: quarantined_lines,
    unaccountedLines: sum(unaccountedLines),
    issues,
    stated: stated.length,
    statedAlike: stated.filter((entry) => statedDifference(entry) === 0).length,
  };
}

function tableLedger(entry: LedgerEntry): TableLedger {
  return {
    table: entry.table,
    grain: findTable(entry.table)?.grain ?? null,
    bytes: entry.bytes,
    lines: entry.lines,
    headerLines: entry.header_lines,
    blankLines: entry.blank_lines,
    rows: entry.rows,
    repairedRows: entry.repaired_rows,
    joinedFragments: entry.joined_fragments,
    quarantinedLines: entry.quarantined_lines,
    unaccountedLines: unaccountedLines(entry),
    issues: entry.issues,
    statedRows: entry.stated_rows,
    difference: statedDifference(entry),
    repairs: counted("kind", addedUp([entry.repairs])),
    quarantine: counted("reason", addedUp([entry.quarantine])),
    missingColumns: entry.drift.missing,
    unknownColumns: entry.drift.added,
  };
}

function unknownCodeCount({ table, column, list, filled, unknown, commonest }: UnknownCodes): UnknownCodeCount {
  const told = commonest.filter(([code, rows]) => rows >= LEAST_ROWS && CODE.test(code));
  return { table, column, list, filled, unknown, commonest: told.map(([code, count]) => ({ code, count })) };
}

function counted<Name extends string>(name: Name, counts: Readonly<Record<string, number>>): Counted<Name>[] {
  return Object.entries(counts).map(([of, count]) => ({ [name]: of, count }) as Counted<Name>);
}
