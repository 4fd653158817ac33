import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { MEASURES_FOLDER } from "../measures/prepare.ts";
import { isAlive } from "../record/lock.ts";
import type { Manifest } from "../record/manifest.ts";
import type { Store } from "../record/store.ts";
import { servedTables } from "../record/views-file.ts";

/** Where a record is served from. */
export interface ServingFolder {
  /** The store whose record of the release is served: one of our own, or the real one where links cannot be made. */
  readonly store: string;
  /** Whether the record in the real store was replaced under it, so that files of two records may be met. */
  isReplaced(): boolean;
  /** Takes in default views that have been worked out since. */
  refresh(): void;
  remove(): void;
}

type ServedManifest = Pick<Manifest, "release" | "clean_tables">;

/** What a process that ended without clearing up has left is removed when nobody has touched it for so long. */
const ABANDONED_MILLISECONDS = 10 * 60_000;

const OWN_NAME = /^(\d+)-\d+$/;

let made = 0;

/**
 * Folders of this process inside a store, in `.serving`, that hold hard links of what a server reads of a record: the
 * clean tables and the tables of measures, and neither raw tables nor lines as they were. A record that is replaced
 * while it is served stays whole there. Folders are read-only, so that an engine that may read them can put nothing
 * there, nor anything in a file's place.
 */
export class ServingFolders {
  private readonly store: Store;
  private readonly own: string;
  private readonly exit = () => removeReadOnly(this.own);

  constructor(store: Store) {
    this.store = store;
    this.own = join(store.folder, ".serving", `${process.pid}-${++made}`);
    process.once("exit", this.exit);
    this.removeAbandoned();
  }

  /**
   * A folder to serve a record from. Undefined when the record was replaced meanwhile: its files may then be of two
   * records, and it must be looked at anew.
   */
  serve(manifest: ServedManifest): ServingFolder | undefined {
    const record = this.store.recordFolder(manifest.release);
    const before = identityOf(record);
    const store = join(this.own, String(++made));
    const folder = join(store, manifest.release);
    try {
      linkRecord(record, folder, manifest);
    } catch {
      removeReadOnly(store);
      if (identityOf(record) !== before) return undefined;
      const isReplaced = () => identityOf(record) !== before;
      return { store: this.store.folder, isReplaced, refresh: () => undefined, remove: () => undefined };
    }
    if (identityOf(record) !== before) {
      removeReadOnly(store);
      return undefined;
    }
    const refresh = () => {
      if (identityOf(record) === before) linkViews(record, folder);
    };
    return { store, isReplaced: () => false, refresh, remove: () => removeReadOnly(store) };
  }

  /** Shows other processes that the folders are in use. */
  touch(): void {
    const now = new Date();
    if (existsSync(this.own)) utimesSync(this.own, now, now);
  }

  /** Removes all folders of this process. */
  close(): void {
    process.off("exit", this.exit);
    removeReadOnly(this.own);
  }

  private removeAbandoned(): void {
    const all = dirname(this.own);
    for (const name of existsSync(all) ? readdirSync(all) : []) {
      const [, pid] = OWN_NAME.exec(name) ?? [];
      const idle = Date.now() - statSync(join(all, name)).mtimeMs;
      if (pid !== undefined && !isAlive(Number(pid)) && idle > ABANDONED_MILLISECONDS) removeReadOnly(join(all, name));
    }
  }
}

function linkRecord(record: string, folder: string, manifest: ServedManifest): void {
  const measures = join(record, MEASURES_FOLDER);
  const names = ["manifest.json", ...servedTables(manifest).map((name) => `${name}.parquet`)];
  mkdirSync(join(folder, MEASURES_FOLDER, "views"), { recursive: true });
  for (const name of names) linkReadOnly(join(record, name), join(folder, name));
  for (const entry of readdirSync(measures, { withFileTypes: true })) {
    if (entry.isFile()) linkReadOnly(join(measures, entry.name), join(folder, MEASURES_FOLDER, entry.name));
  }
  linkViews(record, folder);
  for (const each of [join(folder, MEASURES_FOLDER, "views"), join(folder, MEASURES_FOLDER), folder]) {
    chmodSync(each, 0o555);
  }
}

/** A record's files are read-only when it is finished; those that an earlier version wrote become so here. */
function linkReadOnly(file: string, link: string): void {
  linkSync(file, link);
  chmodSync(link, 0o444);
}

/** Links the default views that the folder does not have yet. */
function linkViews(record: string, folder: string): void {
  const [from, to] = [record, folder].map((each) => join(each, MEASURES_FOLDER, "views")) as [string, string];
  const there = new Set(readdirSync(to));
  const missing = (existsSync(from) ? readdirSync(from) : []).filter(
    (name) => name.endsWith(".json") && !there.has(name),
  );
  if (missing.length === 0) return;
  chmodSync(to, 0o755);
  for (const name of missing) linkReadOnly(join(from, name), join(to, name));
  chmodSync(to, 0o555);
}

/** Changes when a record, or its tables of measures, are replaced; undefined while they are not there. */
function identityOf(record: string): string | undefined {
  const stats = [record, join(record, MEASURES_FOLDER)].map((path) => statSync(path, { throwIfNoEntry: false }));
  return stats.every((stat) => stat !== undefined) ? stats.map((stat) => stat?.ino).join() : undefined;
}

/** Removes a folder of ours with everything in it. Only folders stand in the way: files are removed from them. */
function removeReadOnly(folder: string): void {
  if (!existsSync(folder)) return;
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
  rmSync(folder, { recursive: true, force: true });
}
