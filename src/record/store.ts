import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../base/errors.ts";
import { syncFolder, writing } from "../base/files.ts";
import { unreadable } from "../release/path-errors.ts";
import { takeLock } from "./lock.ts";
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

  /** Releases that have been loaded, oldest first. Throws `path-not-readable`. */
  releases(): string[] {
    if (!existsSync(this.folder)) return [];
    try {
      const names = readdirSync(this.folder).filter((name) => RELEASE_FOLDER.test(name));
      return names.filter((name) => existsSync(join(this.folder, name, "manifest.json"))).sort();
    } catch (error) {
      throw unreadable(this.folder, error);
    }
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
   * Takes the store for one load. Throws `store-busy` when another process has it. Returns the function that gives it
   * back; a process that ends gives it back too.
   */
  lock(): () => void {
    return takeLock(join(this.folder, ".lock"), (pid) => {
      throw new InputError(
        "store-busy",
        `another load is writing to ${this.folder} (process ${pid})`,
        { store: this.folder, pid },
        { untouched: "nothing was changed", advice: "wait for it to end, or name another folder with --store" },
      );
    });
  }
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
