import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { basename, join, resolve } from "node:path";
import { Database } from "../base/database.ts";
import { AssizeError, InputError } from "../base/errors.ts";
import { fileError, folderBytes, freeBytes, protectFiles, writeWhole } from "../base/files.ts";
import { engineVersion, version } from "../base/version.ts";
import { readCounts } from "../release/count-file.ts";
import { openRelease } from "../release/open.ts";
import { type ReleaseId, releaseId } from "../release/release-id.ts";
import { SIMULATED_MARK } from "../release/simulated-mark.ts";
import type { ReleaseSource } from "../release/source.ts";
import { findTable, tables } from "../release/tables/catalogue.ts";
import { buildCleanTables } from "./clean-tables.ts";
import { describePackage } from "./data-package.ts";
import { countDispositions, examine, type RawIntegrity } from "./integrity.ts";
import type { LedgerEntry } from "./ledger.ts";
import { type Manifest, RECORD_FORMAT } from "./manifest.ts";
import { Stopwatch, type Watcher } from "./progress.ts";
import { loadRawTables } from "./raw-tables.ts";
import { rawViews } from "./raw-views.ts";
import { writeSideFiles } from "./side-files.ts";
import { Store } from "./store.ts";
import { viewsFile } from "./views-file.ts";

/** What a load may be told; everything has a default. */
export interface LoadOptions {
  readonly store: string;
  /** Names the release where nothing in it says which it is: `YYYY-MM-DD`. */
  readonly release?: string | undefined;
  /** Address that the file was downloaded from, for the manifest. */
  readonly address?: string | undefined;
  /** Threads of the engine; by default as many as the machine has. */
  readonly threads?: number | undefined;
  /** Memory for the whole load in bytes; by default 60 % of the machine's. */
  readonly memoryBytes?: number | undefined;
  /** Accepts archives of any size and ratio. */
  readonly allowLarge?: boolean | undefined;
  /** Accepts tables without a row even where Count.txt promises some. */
  readonly allowEmpty?: boolean | undefined;
  /** Loads anew even if the same release is loaded already. */
  readonly force?: boolean | undefined;
  /** The clock of `loaded_at`. */
  readonly now?: (() => Date) | undefined;
  /** Stops the load when it is aborted; the load then throws the signal's reason, and the next one goes on from there. */
  readonly signal?: AbortSignal | undefined;
  readonly watch?: Watcher | undefined;
}

/** A finished load. */
export interface Loaded {
  readonly folder: string;
  readonly manifest: Manifest;
  /** False when the same release had been loaded before and nothing was done. */
  readonly fresh: boolean;
  /** Whether a load that had been stopped was taken up again. */
  readonly resumed: boolean;
}

/** Memory that the reader itself needs beside the engine. */
const READER_BYTES = 400 << 20;
/** The engine goes beyond its limit: with a share of 0.8, 4.4 GiB were seen where 4 GiB were to be enough. */
const ENGINE_SHARE = 0.7;
const LEAST_ENGINE_BYTES = 400 << 20;

/** The engine's limit, so that the whole process stays within `memory` bytes. */
function engineMemory(memory: number): number {
  return Math.max(LEAST_ENGINE_BYTES, Math.floor((memory - READER_BYTES) * ENGINE_SHARE));
}

/**
 * What makes two sources the same work: sizes and dates of all members, the file's own size and date, and the tool's
 * version. Cheap, unlike the checksum, which is taken once while the engine works.
 */
function fingerprint(source: ReleaseSource): string {
  const members = [...source.tables, ...source.others].map(({ path, bytes, compressedBytes, modified }) => [
    path,
    bytes,
    compressedBytes,
    modified,
  ]);
  const changed = source.kind === "zip" ? statSync(source.location).mtimeMs : 0;
  const all = JSON.stringify([version, engineVersion, RECORD_FORMAT, source.bytes, changed, members]);
  return createHash("sha256").update(all).digest("hex");
}

/** Whether a release's Readme says that it is made up: in our own writer's words, or in anybody's. */
async function isSimulated(source: ReleaseSource): Promise<boolean> {
  for (const member of source.others.filter(({ path }) => /readme/i.test(basename(path)))) {
    for await (const chunk of member.chunks()) {
      const text = chunk.toString("utf8", 0, 4096);
      return text.includes(SIMULATED_MARK) || /\b(simulated|synthetic)\b/i.test(text);
    }
  }
  return false;
}

/**
 * Disk that a load of this source needs at its peak: text of the two largest tables, Parquet, clean tables, and room
 * for the engine. Shares are measured on simulated releases, with room to spare.
 */
export function neededDisk(source: Pick<ReleaseSource, "tables">): number {
  const sizes = source.tables.map((member) => member.bytes).sort((one, other) => other - one);
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const text = (sizes[0] ?? 0) + (sizes[1] ?? 0);
  return Math.ceil(text + total * 0.45) + (64 << 20);
}

/** What earlier work takes counts as free: it is taken up, or cleared away. */
function checkDisk(store: string, source: ReleaseSource, work: string): void {
  const neededBytes = neededDisk(source);
  const free = freeBytes(store) + folderBytes(work);
  if (free >= neededBytes) return;
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  throw new InputError(
    "disk-too-small",
    `loading needs about ${gigabytes(neededBytes)} on the disk of ${store}, which has ${gigabytes(free)} free`,
    { path: store, neededBytes, freeBytes: free },
    { untouched: "nothing was changed", advice: "free some space, or name a folder on another disk with --store" },
  );
}

/** Takes up earlier work for the same source, or clears it away. Returns whether there was any. */
function prepareWork(folder: string, mark: string): boolean {
  const path = join(folder, "source.txt");
  const same = existsSync(path) && readFileSync(path, "utf8") === mark;
  try {
    if (!same) rmSync(folder, { recursive: true, force: true });
    for (const part of ["raw", "state", "text", "spill"]) mkdirSync(join(folder, part), { recursive: true });
  } catch (error) {
    throw fileError(error, folder);
  }
  writeWhole(path, mark);
  return same;
}

/** The record that the release has already. One whose manifest is damaged counts as none: loading again mends it. */
function earlierRecord(store: Store, release: string): Manifest | undefined {
  try {
    return store.manifest(release);
  } catch (error) {
    if (error instanceof AssizeError && error.code === "manifest-damaged") return undefined;
    throw error;
  }
}

/**
 * Loads a release, a zip or a folder, into a store: every table as typed Parquet, the clean tables, the rows that were
 * mended or set aside, and the manifest. The record appears whole or not at all; an earlier record of the same release
 * stays until then. A load that was stopped goes on where it was. Throws what opening and reading throw, and
 * `store-busy`, `store-newer`, `disk-full`, `disk-too-small`, `memory-too-small`, `path-not-writable`.
 */
export async function load(location: string, options: LoadOptions): Promise<Loaded> {
  const { signal } = options;
  const watch: Watcher = (progress) => {
    signal?.throwIfAborted();
    options.watch?.(progress);
  };
  try {
    return await loadWatched(location, options, watch);
  } catch (error) {
    const thrown = signal?.aborted ? signal.reason : error;
    throw thrown instanceof AssizeError ? thrown.leaving("no record was changed") : thrown;
  }
}

async function loadWatched(location: string, options: LoadOptions, watch: Watcher): Promise<Loaded> {
  watch({ stage: "open", item: location, done: 0, total: 1 });
  const source = await openRelease(location, { allowLarge: options.allowLarge });
  try {
    const id = releaseId(source, options.release);
    const store = new Store(options.store);
    store.prepare();
    const unlock = store.lock();
    try {
      store.recover();
      const mark = fingerprint(source);
      const earlier = earlierRecord(store, id.id);
      if (!options.force && earlier?.fingerprint === mark) {
        return { folder: store.recordFolder(id.id), manifest: earlier, fresh: false, resumed: false };
      }
      const work = store.workFolder(id.id);
      checkDisk(options.store, source, work);
      const resumed = prepareWork(work, mark);
      const manifest = await loadInto(work, source, id, mark, options, watch);
      for (const part of ["state", "text", "spill", "source.txt"])
        rmSync(join(work, part), { recursive: true, force: true });
      protectFiles(work);
      store.publish(id.id);
      return { folder: store.recordFolder(id.id), manifest, fresh: true, resumed };
    } finally {
      unlock();
    }
  } finally {
    await source.close();
  }
}

/** Examines the raw tables on a connection of its own, while the clean tables are built. */
async function examineAside(database: Database, entries: readonly LedgerEntry[]): Promise<RawIntegrity> {
  const session = await database.session();
  try {
    return await examine(session, entries);
  } finally {
    session.close();
  }
}

/** As `Promise.all`, but a failure waits for the others to end: the engine must not be closed under them. */
async function allEnded<T extends readonly Promise<unknown>[]>(work: [...T]) {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** What a load made of a release, before the manifest tells of it. */
interface Contents extends Pick<Manifest, "tables" | "clean_tables" | "side_files" | "integrity" | "simulated"> {
  readonly sha256: string;
}

/** Loads every table into a work folder: typed, clean, examined. The source's checksum is taken while the engine works. */
async function loadContents(
  database: Database,
  source: ReleaseSource,
  work: string,
  release: string,
  options: LoadOptions,
  clock: Stopwatch,
  watch: Watcher,
): Promise<Contents> {
  const counts = await readCounts(source);
  const entries = await clock.time("read", () =>
    loadRawTables(source, { database, folder: work, counts, allowEmpty: options.allowEmpty === true, clock, watch }),
  );
  for (const view of rawViews(entries, (table) => join(work, "raw", `${table}.parquet`))) await database.run(view);
  const checksum = source.checksum();
  checksum.catch(() => undefined);
  const [clean_tables, found] = await allEnded([
    clock.time("clean", () => buildCleanTables(database, work, release, watch)),
    clock.time("check", () => examineAside(database, entries)),
  ]);
  watch({ stage: "finish", item: "manifest", done: 0, total: 1 });
  return {
    tables: entries,
    clean_tables,
    integrity: { ...found, dispositions: await countDispositions(database) },
    side_files: await writeSideFiles(database, work),
    sha256: await checksum,
    simulated: await isSimulated(source),
  };
}

async function loadInto(
  work: string,
  source: ReleaseSource,
  id: ReleaseId,
  mark: string,
  options: LoadOptions,
  watch: Watcher,
): Promise<Manifest> {
  const clock = new Stopwatch();
  const threads = options.threads ?? availableParallelism();
  const database = await Database.open({
    threads,
    memoryBytes: engineMemory(options.memoryBytes ?? Math.floor(totalmem() * 0.6)),
    temporaryFolder: join(work, "spill"),
  });
  const interrupt = () => database.interrupt();
  options.signal?.addEventListener("abort", interrupt);
  try {
    const { sha256, ...contents } = await loadContents(database, source, work, id.id, options, clock, watch);
    const known = new Set(contents.tables.map((entry) => findTable(entry.table)?.name));
    const { kind, location, bytes } = source;
    const manifest: Manifest = {
      format: RECORD_FORMAT,
      release: id.id,
      release_from: id.from,
      fingerprint: mark,
      source: { kind, name: basename(resolve(location)), address: options.address ?? null, bytes, sha256 },
      tool: { name: "assize", version, engine: engineVersion },
      loaded_at: (options.now ?? (() => new Date()))().toISOString(),
      seconds: clock.seconds,
      threads,
      missing_tables: tables.map((table) => table.name).filter((name) => !known.has(name)),
      ...contents,
    };
    writeWhole(join(work, "views.sql"), viewsFile(manifest));
    writeWhole(join(work, "datapackage.json"), `${JSON.stringify(describePackage(manifest), null, 2)}\n`);
    writeWhole(join(work, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } finally {
    options.signal?.removeEventListener("abort", interrupt);
    database.close();
  }
}
