import { type Check, countDifferences } from "../record/check.ts";
import type { Integrity } from "../record/integrity.ts";
import { type LedgerEntry, statedDifference } from "../record/ledger.ts";
import { findTable } from "../release/tables/catalogue.ts";
import { bytes, columns, count, difference, share } from "./format.ts";

const HEADING = ["table", "lines", "rows", "mended", "joined", "set aside", "misfits", "Count.txt", "differs"];

function ledgerRow(entry: LedgerEntry): string[] {
  const differs = statedDifference(entry);
  return [
    entry.table,
    count(entry.lines),
    count(entry.rows),
    count(entry.repaired_rows),
    count(entry.joined_fragments),
    count(entry.quarantined_lines),
    count(entry.issues),
    entry.stated_rows === null ? "-" : count(entry.stated_rows),
    differs === null ? "-" : differs === 0 ? "0" : difference(differs),
  ];
}

function isList(entry: LedgerEntry): boolean {
  return findTable(entry.table)?.folder === "lookup";
}

/** Lists with nothing to say are summed in one line. */
function isQuiet(entry: LedgerEntry): boolean {
  const events = entry.repaired_rows + entry.quarantined_lines + entry.issues;
  return isList(entry) && events === 0 && (statedDifference(entry) ?? 0) === 0;
}

function summed(name: string, entries: readonly LedgerEntry[]): string[] {
  const sum = (value: (entry: LedgerEntry) => number) => entries.reduce((all, entry) => all + value(entry), 0);
  const stated = entries.filter((entry) => entry.stated_rows !== null);
  return [
    name,
    count(sum((entry) => entry.lines)),
    count(sum((entry) => entry.rows)),
    count(sum((entry) => entry.repaired_rows)),
    count(sum((entry) => entry.joined_fragments)),
    count(sum((entry) => entry.quarantined_lines)),
    count(sum((entry) => entry.issues)),
    stated.length === 0 ? "-" : count(sum((entry) => entry.stated_rows ?? 0)),
    stated.length === 0 ? "-" : difference(sum((entry) => statedDifference(entry) ?? 0)),
  ];
}

function ledger({ manifest }: Check): string {
  const quiet = manifest.tables.filter(isQuiet);
  const shown = manifest.tables.filter((entry) => !isQuiet(entry));
  const rows = [HEADING, ...shown.map(ledgerRow)];
  if (quiet.length > 0) rows.push(summed(`${quiet.length} lists without a finding`, quiet));
  rows.push(summed("all tables", manifest.tables));
  return columns(rows);
}

function repairs(check: Check): string[] {
  const kinds = Object.entries(check.repairs);
  if (kinds.length === 0) return ["No row had to be mended."];
  const lines = kinds.map(([kind, rows]) => {
    const example = check.examples.find((one) => one.kind === kind);
    const shown = example === undefined ? "" : `${example.table} line ${count(example.line)}: ${example.before}`;
    return [`  ${kind}`, count(rows), `  ${shown}`] as const;
  });
  const widest = Math.max(...lines.map(([kind]) => kind.length));
  return [
    "Mended rows by kind (tabs shown as |, line ends as /):",
    ...lines.map(([k, n, e]) => `${k.padEnd(widest)}${n.padStart(12)}${e}`),
  ];
}

function limited(lines: readonly string[], most: number): string[] {
  return lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `  and ${lines.length - most} more (--json has all)`];
}

function findings(integrity: Integrity): string[] {
  const unknown = [...integrity.unknown_codes]
    .filter(({ table }) => findTable(table)?.folder !== "lookup")
    .sort((one, other) => other.unknown / other.filled - one.unknown / one.filled)
    .map(({ table, column, list, filled, unknown: rows, commonest }) => {
      const codes = commonest
        .slice(0, 4)
        .map(([code]) => code)
        .join(" ");
      return `  ${table}.${column}: ${count(rows)} rows (${share(rows, filled)}) not in ${list}: ${codes}`;
    });
  const inLists = integrity.unknown_codes.length - unknown.length;
  const orphans = [...integrity.orphans]
    .sort((one, other) => other.orphans / other.filled - one.orphans / one.filled)
    .map(
      ({ table, column, refers_to, filled, orphans: rows }) =>
        `  ${table}.${column}: ${count(rows)} rows (${share(rows, filled)}) refer to no ${refers_to}`,
    );
  const keys = integrity.duplicate_keys.map(
    ({ table, column, without_key, duplicates }) =>
      `  ${table}.${column}: ${count(duplicates)} rows repeat a key, ${count(without_key)} have none`,
  );
  const dates = integrity.impossible_dates.map(
    ({ table, column, rows, earliest, latest }) =>
      `  ${table}.${column}: ${count(rows)} rows, ${earliest} to ${latest}`,
  );
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", title, ...lines]);
  const ofLists = inLists > 0 ? [`  in ${count(inLists)} columns of the lists themselves (--json has all)`] : [];
  return [
    ...section("Codes that the release's own lists do not have:", [...limited(unknown, 12), ...ofLists]),
    ...section("Rows that refer to a row that is not there:", limited(orphans, 12)),
    ...section("Keys:", limited(keys, 12)),
    ...section("Days before 1900-01-02 or after 2099:", limited(dates, 12)),
  ];
}

function drift(entries: readonly LedgerEntry[], missing: readonly string[]): string[] {
  const lines = entries.flatMap(({ table, drift: found }) => [
    ...(found.unknown_table ? [`  ${table}: not one of the known tables; kept as text`] : []),
    ...(found.added.length > 0 ? [`  ${table}: new columns ${found.added.join(", ")}`] : []),
    ...(found.missing.length > 0 ? [`  ${table}: no column ${found.missing.join(", ")}`] : []),
    ...found.renamed.map(([name, known]) => `  ${table}: ${name} is what was ${known}`),
    ...(found.extraFields > 0
      ? [`  ${table}: ${found.extraFields} fields beyond the header, kept as _extra_ columns`]
      : []),
    ...(found.otherwiseTyped.length > 0
      ? [`  ${table}: ${found.otherwiseTyped.join(", ")} in another form; kept as text`]
      : []),
  ]);
  if (missing.length > 0) lines.push(`  not in this release: ${missing.join(", ")}`);
  return lines.length === 0 ? [] : ["", "Layout other than known:", ...lines];
}

/** The integrity report of a record, for a terminal. Shows fragments of rows: it is for whoever loaded the release. */
export function checkReport(check: Check): string {
  const { manifest, totals } = check;
  const simulated = manifest.simulated ? "  SIMULATED: every case, person and judge in it is invented.\n" : "";
  const { decided, unclassified } = manifest.integrity.dispositions;
  const differing = countDifferences(manifest.tables);
  const verdict =
    check.failures.length === 0
      ? `Every one of ${count(totals.lines)} lines is accounted for: header, blank line, row, part of a row, or set aside.`
      : check.failures.map((failure) => `FAILED: ${failure}`).join("\n");
  return [
    `Release ${manifest.release}, from ${manifest.source.name} (${bytes(totals.bytes)} of text, ${totals.tables} tables)`,
    `${simulated}`,
    ledger(check),
    "",
    verdict,
    differing.length === 0
      ? "Every table has as many rows as Count.txt states."
      : `${differing.length} tables differ from Count.txt: a release's own counts are off by a few at times.`,
    "",
    ...repairs(check),
    ...(totals.quarantined_lines > 0
      ? [
          "",
          `Set aside: ${Object.entries(check.quarantine)
            .map(([reason, lines]) => `${reason} ${count(lines)}`)
            .join(", ")} (quarantine.parquet)`,
        ]
      : []),
    ...(totals.issues > 0
      ? [`Values that fit no type: ${count(totals.issues)}, null in their column and kept in issues.parquet`]
      : []),
    ...findings(manifest.integrity),
    ...drift(manifest.tables, manifest.missing_tables),
    "",
    `Dispositions that could not be decoded: ${count(unclassified)} of ${count(decided)} (${share(unclassified, decided)}), kept as "unclassified"`,
  ].join("\n");
}
