import { existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Database } from "../base/database.ts";
import { ReleaseError } from "../base/errors.ts";
import { writeWhole } from "../base/files.ts";
import { identifier, literal } from "../base/sql.ts";
import type { Member, ReleaseSource } from "../release/source.ts";
import { findTable, tables } from "../release/tables/catalogue.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { Stopwatch, Watcher } from "./progress.ts";
import { contentChecksum, writeParquet } from "./raw-table.ts";
import { sideFiles } from "./side-rows.ts";
import { type TextTable, writeTextTable } from "./text-table.ts";

/** Lists first, since they tell the codes of the others; then the largest, so that reading and writing overlap. */
function inReadingOrder(members: readonly Member[]): Member[] {
  const rank = (member: Member) => (findTable(member.table)?.folder === "lookup" ? 0 : 1);
  const byName = (one: Member, other: Member) => (one.table < other.table ? -1 : 1);
  return [...members].sort((one, other) => rank(one) - rank(other) || other.bytes - one.bytes || byName(one, other));
}

/** What a finished table leaves for a load that is taken up again. */
interface TableState {
  readonly entry: LedgerEntry;
  /** Sizes of what was written aside, by file. */
  readonly side: Readonly<Record<string, number>>;
}

function statePath(work: string, table: string): string {
  return join(work, "state", `${table}.json`);
}

function sidePath(work: string, table: string, file: string): string {
  return join(work, "text", `${table}.${file}.tsv`);
}

function sideSizes(work: string, table: string): Record<string, number> {
  const size = (file: string) => statSync(sidePath(work, table, file), { throwIfNoEntry: false })?.size ?? -1;
  return Object.fromEntries(sideFiles.map((file) => [file, size(file)]));
}

/** A table that an earlier load finished, if everything that it wrote is still there and says the same. */
async function finished(database: Database, work: string, table: string): Promise<LedgerEntry | undefined> {
  const path = join(work, "raw", `${table}.parquet`);
  if (!existsSync(statePath(work, table)) || !existsSync(path)) return undefined;
  try {
    const { entry, side } = JSON.parse(readFileSync(statePath(work, table), "utf8")) as TableState;
    const content = await contentChecksum(database, path, entry.columns);
    const same = content.checksum === entry.checksum && isDeepStrictEqual(side, sideSizes(work, table));
    return same ? entry : undefined;
  } catch {
    return undefined;
  }
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

/** Codes that the release's own lists name, by `Table.COLUMN`, from the lists read so far. */
class KnownCodes {
  private readonly codes = new Map<string, string[]>();

  get(column: string): readonly string[] {
    return this.codes.get(column) ?? [];
  }

  /** Reads the columns of a list that other tables refer to. */
  async learn(database: Database, entry: LedgerEntry, path: string): Promise<void> {
    const table = findTable(entry.table);
    if (table?.folder !== "lookup") return;
    const wanted = new Set(
      tables
        .flatMap(({ columns }) => columns.flatMap(({ decodes }) => decodes ?? []))
        .filter((name) => name.startsWith(`${table.name}.`)),
    );
    for (const name of wanted) {
      const column = entry.columns.find((one) => `${table.name}.${one.declared ?? one.name}` === name);
      if (column === undefined) continue;
      const rows = await database.rows(
        `select distinct ${identifier(column.name)}::varchar as code from read_parquet(${literal(path)})
         where ${identifier(column.name)} is not null order by code`,
      );
      this.codes.set(
        name,
        rows.map((row) => row.code as string),
      );
    }
  }
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

/**
 * Reads every table of a release into `raw/` of a work folder, one after another, while the engine writes the one
 * before as Parquet. Tables that an earlier, stopped load finished are taken as they are. Returns their ledger,
 * ordered by table name.
 */
export async function loadRawTables(
  database: Database,
  source: ReleaseSource,
  counts: ReadonlyMap<string, number>,
  work: string,
  options: { readonly allowEmpty?: boolean | undefined },
  clock: Stopwatch,
  watch: Watcher,
): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  const codes = new KnownCodes();
  const total = source.tables.reduce((sum, member) => sum + member.bytes, 0);
  let done = 0;
  let writing: Promise<void> = Promise.resolve();
  let listsKnown = false;
  const write = async (text: TextTable, stated: number | undefined) => {
    const target = join(work, "raw", `${text.member.table}.parquet`);
    const parquet = await clock.time("read: engine", () => writeParquet(database, text, `${target}.tmp`));
    renameSync(`${target}.tmp`, target);
    const entry = ledgerEntry(text, stated, parquet);
    const state: TableState = { entry, side: sideSizes(work, text.member.table) };
    writeWhole(statePath(work, text.member.table), JSON.stringify(state));
    rmSync(text.path);
    entries.push(entry);
    await codes.learn(database, entry, target);
  };
  try {
    for (const member of inReadingOrder(source.tables)) {
      const table = findTable(member.table);
      const earlier = await finished(database, work, member.table);
      if (earlier !== undefined) {
        entries.push(earlier);
        await codes.learn(database, earlier, join(work, "raw", `${member.table}.parquet`));
        done += member.bytes;
        continue;
      }
      const paths = {
        rows: join(work, "text", `${member.table}.tsv`),
        side: (file: string) => sidePath(work, member.table, file),
      };
      // The lists must all be known before the first table that uses them, or a repair could depend on timing.
      if (table?.folder !== "lookup" && !listsKnown) {
        await writing;
        listsKnown = true;
      }
      const before = done;
      const progress = (bytes: number) => watch({ stage: "read", item: member.table, done: before + bytes, total });
      progress(0);
      const text = await clock.time("read: scan", () =>
        writeTextTable(member, table, paths, (column) => codes.get(column), progress),
      );
      const stated = counts.get(member.table.toLowerCase());
      checkRows(text, stated, options.allowEmpty === true);
      done += member.bytes;
      await writing;
      writing = write(text, stated);
      writing.catch(() => undefined);
    }
    await writing;
  } finally {
    await writing.catch(() => undefined);
  }
  return entries.sort((one, other) => (one.table.toLowerCase() < other.table.toLowerCase() ? -1 : 1));
}
