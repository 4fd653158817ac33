import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../base/errors.ts";
import { fileError, syncFolder, writing } from "../base/files.ts";
import { type Manifest, readManifest } from "./manifest.ts";

const RELEASE_FOLDER = /^\d{4}-\d{2}-\d{2}$/;

/** A folder of records, one folder per release, and where a load in progress keeps its work. */
export class Store {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The folder of one release's record. */
  recordFolder(release: string): string {
    return join(this.folder, release);
  }

  /** Where a load of one release puts its work until it is whole. */
  workFolder(release: string): string {
    return join(this.folder, ".loading", release);
  }

  private replacedFolder(release: string): string {
    return join(this.folder, ".replaced", release);
  }

  /** Releases that have been loaded, oldest first. */
  releases(): string[] {
    if (!existsSync(this.folder)) return [];
    const names = readdirSync(this.folder).filter((name) => RELEASE_FOLDER.test(name));
    return names.filter((name) => existsSync(join(this.folder, name, "manifest.json"))).sort();
  }

  /** The manifest of one release, or undefined when it is not loaded. */
  manifest(release: string): Manifest | undefined {
    const folder = this.recordFolder(release);
    return existsSync(join(folder, "manifest.json")) ? readManifest(folder) : undefined;
  }

  /** Makes the store's folders. Throws `path-not-writable` and `disk-full`. */
  prepare(): void {
    writing(this.folder, () => mkdirSync(join(this.folder, ".loading"), { recursive: true }));
  }

  /**
   * Puts finished work in the place of the release's record, in two renames. A stop between the two leaves the earlier
   * record under `.replaced`, from where {@link Store.recover} brings it back.
   */
  publish(release: string): void {
    const target = this.recordFolder(release);
    const replaced = this.replacedFolder(release);
    syncFolder(this.workFolder(release));
    writing(target, () => {
      if (existsSync(target)) {
        mkdirSync(join(this.folder, ".replaced"), { recursive: true });
        rmSync(replaced, { recursive: true, force: true });
        renameSync(target, replaced);
      }
      renameSync(this.workFolder(release), target);
    });
    rmSync(join(this.folder, ".replaced"), { recursive: true, force: true });
  }

  /** Undoes a replacement that was stopped midway. Call with the store locked. */
  recover(): void {
    const replaced = join(this.folder, ".replaced");
    if (!existsSync(replaced)) return;
    for (const release of readdirSync(replaced)) {
      if (!existsSync(this.recordFolder(release))) renameSync(join(replaced, release), this.recordFolder(release));
    }
    rmSync(replaced, { recursive: true, force: true });
  }

  /**
   * Takes the store for one load. Throws `store-busy` when another process has it; a lock whose process is gone is
   * taken over. Returns the function that gives it back.
   */
  lock(): () => void {
    const path = join(this.folder, ".lock");
    for (let attempt = 0; ; attempt++) {
      try {
        writeFileSync(path, JSON.stringify({ pid: process.pid, since: processStart(process.pid) }), { flag: "wx" });
        return () => rmSync(path, { force: true });
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw fileError(error, path);
      }
      const holder = readLock(path);
      if (holder !== undefined && isRunning(holder)) {
        throw new InputError(
          "store-busy",
          `another load is writing to ${this.folder} (process ${holder.pid})`,
          { store: this.folder, pid: holder.pid },
          { untouched: "nothing was changed", advice: "wait for it to end, or name another folder with --store" },
        );
      }
      if (attempt > 2) throw new InputError("path-not-writable", `cannot take the lock ${path}`, { path });
      rmSync(path, { force: true });
    }
  }
}

interface LockHolder {
  readonly pid: number;
  readonly since: string | null;
}

function readLock(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as LockHolder;
  } catch {
    return undefined;
  }
}

/** When a process began, in the system's ticks, so that a reused number is not taken for the same process. */
function processStart(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8");
    return fields.slice(fields.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning({ pid, since }: LockHolder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return since === null || processStart(pid) === since;
}

/** The manifest of a release of the store, by default the newest. Throws `release-not-loaded`. */
export function findRelease(store: Store, release?: string): Manifest {
  const wanted = release ?? store.releases().at(-1);
  const manifest = wanted === undefined ? undefined : store.manifest(wanted);
  if (manifest !== undefined) return manifest;
  const loaded = store.releases();
  const what =
    release === undefined
      ? `no release has been loaded into ${store.folder}`
      : `release ${release} is not in ${store.folder}`;
  throw new InputError(
    "release-not-loaded",
    what,
    { store: store.folder },
    {
      advice:
        loaded.length > 0 ? `loaded: ${loaded.join(", ")}` : "load one with: assize load <zip, folder or address>",
    },
  );
}
