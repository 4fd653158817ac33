import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database, type DatabaseSettings, type Statements } from "../base/database.ts";
import { QueryError, ReleaseError } from "../base/errors.ts";
import type { Manifest } from "./manifest.ts";
import { findRelease, Store } from "./store.ts";
import { recordViews, servedViews } from "./views-file.ts";

/** A record that can be asked in SQL: every clean and raw table is a view under its own name. */
export interface OpenRecord {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly database: Statements;
  close(): void;
}

/** A record opened on an engine of its own. */
export interface OwnRecord extends OpenRecord {
  readonly database: Database;
}

/** Which record to open, and how much of the machine it may use. */
export interface OpenRecordOptions extends DatabaseSettings {
  /** The store's folder. Default `./record`. */
  readonly store?: string;
  /** The release's day; by default the newest one loaded. */
  readonly release?: string;
  /** Leaves out the raw tables and the lines that were mended or set aside, for those who are not to see them. */
  readonly withoutRaw?: boolean;
}

/** Engines must not share a folder for what does not fit in memory. */
let engines = 0;

/**
 * Opens a loaded release. Close it when done. Throws `release-not-loaded`, `manifest-damaged`, `record-damaged`,
 * `store-newer`, `path-not-readable`.
 *
 * @example
 * const record = await openRecord({ store: "record" });
 * const rows = await record.database.rows("select case_type, count(*) as cases from cases group by all order by all");
 * record.close();
 */
export async function openRecord(options: OpenRecordOptions = {}): Promise<OwnRecord> {
  const { store: storeFolder = "record", release, withoutRaw = false, ...settings } = options;
  const store = new Store(storeFolder);
  const manifest = findRelease(store, release);
  const folder = store.recordFolder(manifest.release);
  const temporaryFolder = join(tmpdir(), `assize-spill-${process.pid}-${++engines}`);
  const database = await Database.open({ temporaryFolder, ...settings });
  const pathOf = (file: string) => join(folder, file);
  const views = withoutRaw ? servedViews(manifest, pathOf) : recordViews(manifest, pathOf);
  try {
    for (const view of views) await database.run(view);
  } catch (error) {
    database.close();
    throw error instanceof QueryError ? damaged(folder, error) : error;
  }
  return { folder, manifest, database, close: () => database.close() };
}

function damaged(folder: string, cause: QueryError): ReleaseError {
  return new ReleaseError(
    "record-damaged",
    `the record in ${folder} cannot be opened: ${cause.reason}`,
    { path: folder },
    { untouched: "nothing was changed", advice: "load the release again with --force", cause },
  );
}
