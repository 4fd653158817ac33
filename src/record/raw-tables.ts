import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../base/database.ts";
import { ReleaseError } from "../base/errors.ts";
import type { Member, ReleaseSource } from "../release/source.ts";
import { findTable } from "../release/tables/catalogue.ts";
import { KnownCodes } from "./known-codes.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { Stopwatch, Watcher } from "./progress.ts";
import { writeParquet } from "./raw-table.ts";
import { finishedTable, noteFinished, sidePath } from "./table-state.ts";
import { type TextTable, writeTextTable } from "./text-table.ts";

/** What the reading of all tables needs to know. */
export interface RawTablesWork {
  readonly database: Database;
  /** The work folder, with `raw/`, `state/` and `text/` in it. */
  readonly folder: string;
  /** Rows by lower-case table name, as Count.txt states them. */
  readonly counts: ReadonlyMap<string, number>;
  readonly allowEmpty: boolean;
  readonly clock: Stopwatch;
  readonly watch: Watcher;
}

/** Lists first, since they tell the codes of the others; then the largest, so that reading and writing overlap. */
function inReadingOrder(members: readonly Member[]): Member[] {
  const rank = (member: Member) => (findTable(member.table)?.folder === "lookup" ? 0 : 1);
  const byName = (one: Member, other: Member) => (one.table < other.table ? -1 : 1);
  return [...members].sort((one, other) => rank(one) - rank(other) || other.bytes - one.bytes || byName(one, other));
}

function checkRows(text: TextTable, stated: number | undefined, allowEmpty: boolean): void {
  const { member, reading } = text;
  if (reading.rows > 0 || allowEmpty || stated === 0) return;
  const found = reading.headerLines === 0 ? "is empty: it has not even a header" : "has a header and no rows";
  throw new ReleaseError(
    "table-empty",
    `${member.path} ${found}`,
    { table: member.table, path: member.path },
    { untouched: "the earlier record is unchanged", advice: "get the release again, or accept it with --allow-empty" },
  );
}

function ledgerEntry(
  text: TextTable,
  stated: number | undefined,
  parquet: Awaited<ReturnType<typeof writeParquet>>,
): LedgerEntry {
  const { reading, member } = text;
  return {
    table: member.table,
    file: member.path,
    bytes: reading.bytes,
    lines: reading.lines,
    header_lines: reading.headerLines,
    blank_lines: reading.blankLines,
    rows: reading.rows,
    repaired_rows: reading.repairedRows,
    joined_fragments: reading.joinedFragments,
    quarantined_lines: reading.quarantinedLines,
    stated_rows: stated ?? null,
    repairs: text.repairs,
    quarantine: text.quarantine,
    issues: text.issues,
    drift: { ...reading.drift, unknown_table: text.table === undefined },
    ...parquet,
  };
}

/** Reads tables one after another, while the engine writes the one before as Parquet. */
class RawTables {
  readonly entries: LedgerEntry[] = [];
  private readonly work: RawTablesWork;
  private readonly codes = new KnownCodes();
  private writing: Promise<void> = Promise.resolve();

  constructor(work: RawTablesWork) {
    this.work = work;
  }

  /** Takes a table that an earlier, stopped load finished; false when there is none. */
  async takeFinished(name: string): Promise<boolean> {
    const earlier = await finishedTable(this.work.database, this.work.folder, name);
    if (earlier !== undefined) await this.add(earlier);
    return earlier !== undefined;
  }

  /** Reads a table as text and hands it to the engine once that is free. */
  async read(member: Member, progress: (bytes: number) => void): Promise<void> {
    const { folder, counts, allowEmpty, clock } = this.work;
    const paths = {
      rows: join(folder, "text", `${member.table}.tsv`),
      side: (file: string) => sidePath(folder, member.table, file),
    };
    const codesOf = (column: string) => this.codes.get(column);
    const text = await clock.time("read: scan", () =>
      writeTextTable(member, findTable(member.table), paths, codesOf, progress),
    );
    const stated = counts.get(member.table.toLowerCase());
    checkRows(text, stated, allowEmpty);
    await this.settled();
    this.writing = clock.time("read: engine", () => this.write(text, stated));
    this.writing.catch(() => undefined);
  }

  /** Waits until the engine has written what it was handed. */
  settled(): Promise<void> {
    return this.writing;
  }

  private pathOf(table: string): string {
    return join(this.work.folder, "raw", `${table}.parquet`);
  }

  private async write(text: TextTable, stated: number | undefined): Promise<void> {
    const target = this.pathOf(text.member.table);
    const parquet = await writeParquet(this.work.database, text, `${target}.tmp`);
    renameSync(`${target}.tmp`, target);
    const entry = ledgerEntry(text, stated, parquet);
    noteFinished(this.work.folder, entry);
    rmSync(text.path);
    await this.add(entry);
  }

  private async add(entry: LedgerEntry): Promise<void> {
    this.entries.push(entry);
    await this.codes.learn(this.work.database, entry, this.pathOf(entry.table));
  }
}

/**
 * Reads every table of a release into `raw/` of a work folder. Tables that an earlier, stopped load finished are taken
 * as they are. Returns their ledger, ordered by table name.
 */
export async function loadRawTables(source: ReleaseSource, work: RawTablesWork): Promise<LedgerEntry[]> {
  const raw = new RawTables(work);
  const total = source.tables.reduce((sum, member) => sum + member.bytes, 0);
  let done = 0;
  let listsKnown = false;
  try {
    for (const member of inReadingOrder(source.tables)) {
      // The lists must all be known before the first table that uses them, or a repair could depend on timing.
      if (findTable(member.table)?.folder !== "lookup" && !listsKnown) {
        await raw.settled();
        listsKnown = true;
      }
      const before = done;
      const progress = (bytes: number) =>
        work.watch({ stage: "read", item: member.table, done: before + bytes, total });
      progress(0);
      if (!(await raw.takeFinished(member.table))) await raw.read(member, progress);
      done += member.bytes;
    }
    await raw.settled();
  } finally {
    await raw.settled().catch(() => undefined);
  }
  return raw.entries.sort((one, other) => (one.table.toLowerCase() < other.table.toLowerCase() ? -1 : 1));
}
