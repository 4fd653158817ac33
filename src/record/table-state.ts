import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Database } from "../base/database.ts";
import { writeWhole } from "../base/files.ts";
import type { LedgerEntry } from "./ledger.ts";
import { contentChecksum } from "./raw-table.ts";
import { sideFiles } from "./side-rows.ts";

/** What a finished table leaves for a load that is taken up again. */
interface TableState {
  readonly entry: LedgerEntry;
  /** Sizes of what was written aside, by file. */
  readonly side: Readonly<Record<string, number>>;
}

function statePath(work: string, table: string): string {
  return join(work, "state", `${table}.json`);
}

/** Where a table's rows for a side file wait until all tables are read. */
export function sidePath(work: string, table: string, file: string): string {
  return join(work, "text", `${table}.${file}.tsv`);
}

function sideSizes(work: string, table: string): Record<string, number> {
  const size = (file: string) => statSync(sidePath(work, table, file), { throwIfNoEntry: false })?.size ?? -1;
  return Object.fromEntries(sideFiles.map((file) => [file, size(file)]));
}

/** A table that an earlier load finished, if everything that it wrote is still there and says the same. */
export async function finishedTable(database: Database, work: string, table: string): Promise<LedgerEntry | undefined> {
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

/** Notes that a table is finished: its Parquet file and what was written aside are whole. */
export function noteFinished(work: string, entry: LedgerEntry): void {
  const state: TableState = { entry, side: sideSizes(work, entry.table) };
  writeWhole(statePath(work, entry.table), JSON.stringify(state));
}
