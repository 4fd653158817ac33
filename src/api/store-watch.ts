import { statSync } from "node:fs";
import { join } from "node:path";
import { isBeingPrepared, isPrepared, MEASURES_FOLDER, type PrepareWatcher } from "../measures/prepare.ts";
import type { Manifest } from "../record/manifest.ts";
import { findRelease, type Store } from "../record/store.ts";
import type { DeskLog } from "./desk-log.ts";
import { type OpenRelease, servedRelease } from "./open-served.ts";
import { type PrepareReleaseOptions, prepareRelease, prepareReleaseViews } from "./prepare-release.ts";
import type { ServingFolders } from "./serving-folders.ts";
import type { Shelf } from "./shelf.ts";

/** What a watch over a store is told. */
export interface StoreWatchOptions {
  readonly store: Store;
  readonly folders: ServingFolders;
  readonly shelf: Shelf;
  /** The release that is to be the current one, whatever else is loaded; without it the newest is. */
  readonly release?: string | undefined;
  readonly open: (release: string) => Promise<OpenRelease>;
  /** Told when another release has become the current one. */
  readonly adopted: () => void;
  readonly watchMilliseconds: number;
  /** How long tables of measures are waited for, which the command that loads makes, before they are made here. */
  readonly patienceMilliseconds: number;
  readonly log: DeskLog;
}

/** Looks at a store again and again: a release that was loaded meanwhile becomes one that can be asked. */
export class StoreWatch {
  private readonly options: StoreWatchOptions;
  private readonly stopping = new AbortController();
  /** What was seen of a release when it was last taken in. */
  private readonly seen = new Map<string, string>();
  private readonly unprepared = new Map<string, number>();
  private readonly told = new Map<string, string>();
  private missing: ReadonlySet<string> = new Set();
  private views: Promise<void> = Promise.resolve();
  private looking: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(options: StoreWatchOptions) {
    this.options = options;
  }

  /**
   * Opens the release that is to be the current one, making its tables of measures first where it has none, and begins
   * to look. Throws as `findRelease`, preparation and opening do; a store without a release is no error.
   */
  async begin(watch?: PrepareWatcher, signal?: AbortSignal): Promise<void> {
    const { store, release } = this.options;
    const stop = () => this.stopping.abort(signal?.reason);
    signal?.addEventListener("abort", stop);
    try {
      if (release !== undefined || store.releases().length > 0) {
        const manifest = findRelease(store, release);
        if (!this.isPrepared(manifest)) await this.prepare(manifest.release, watch);
        await this.adopt(manifest.release);
      }
      await this.look();
    } finally {
      signal?.removeEventListener("abort", stop);
    }
    this.lookLater();
  }

  /** Stops looking, and whatever is being prepared. */
  async end(): Promise<void> {
    clearTimeout(this.timer);
    this.stopping.abort();
    await Promise.all([this.looking, this.views]);
  }

  private lookLater(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look().then(() => {
        if (!this.stopping.signal.aborted) this.lookLater();
      });
    }, this.options.watchMilliseconds);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    const { store, folders, shelf } = this.options;
    try {
      folders.touch();
      const there = store.releases();
      for (const id of there.toReversed()) await this.considered(id);
      const gone = new Set(shelf.releases.map(({ id }) => id).filter((id) => !there.includes(id)));
      for (const id of gone) if (this.missing.has(id)) this.drop(id);
      this.missing = gone;
      await shelf.tidy();
    } catch (error) {
      this.tell("", error);
    }
  }

  /** Being replaced, a release is away for an instant: it is given up when it is missed twice. */
  private drop(id: string): void {
    this.options.shelf.drop(id);
    this.seen.delete(id);
    this.options.log.info({ release: id }, "a release is gone");
  }

  private async considered(id: string): Promise<void> {
    try {
      await this.consider(id);
      this.told.delete(id);
    } catch (error) {
      if (!this.stopping.signal.aborted) this.tell(id, error);
    }
  }

  private async consider(id: string): Promise<void> {
    const { store, shelf, log } = this.options;
    const mark = this.markOf(id);
    if (mark === undefined || mark === this.seen.get(id)) return;
    const manifest = store.manifest(id);
    if (manifest === undefined) return;
    const served = servedRelease(manifest);
    const known = shelf.releases.find((release) => release.id === id);
    if (known?.fingerprint !== served.fingerprint) {
      if (!(await this.isReady(manifest))) return;
      if (this.isToBeCurrent(id)) await this.adopt(id);
      else shelf.list(served);
      log.info({ release: id, simulated: served.simulated }, "a release can be asked");
    }
    this.seen.set(id, mark);
  }

  private async adopt(id: string): Promise<void> {
    const { shelf, open, adopted } = this.options;
    shelf.adopt(await open(id));
    adopted();
  }

  private isToBeCurrent(id: string): boolean {
    const { release, shelf } = this.options;
    return release === undefined ? shelf.current === null || id >= shelf.current.id : id === release;
  }

  /** Whether a release has its tables of measures; makes them where nobody else has for a while. */
  private async isReady(manifest: Manifest): Promise<boolean> {
    const id = manifest.release;
    if (this.isPrepared(manifest)) return true;
    const since = this.unprepared.get(id) ?? performance.now();
    this.unprepared.set(id, since);
    const isEarly = performance.now() - since < this.options.patienceMilliseconds;
    if (isEarly || isBeingPrepared(this.options.store.recordFolder(id))) return false;
    await this.prepare(id);
    return true;
  }

  private isPrepared(manifest: Manifest): boolean {
    return isPrepared({ folder: this.options.store.recordFolder(manifest.release), manifest });
  }

  private async prepare(release: string, watch?: PrepareWatcher): Promise<void> {
    const { signal } = this.stopping;
    const work: PrepareReleaseOptions = { store: this.options.store.folder, release, signal };
    await prepareRelease({ ...work, watch });
    this.unprepared.delete(release);
    this.views = this.views
      .then(() => prepareReleaseViews(work))
      .catch((error: unknown) => {
        if (!signal.aborted) this.tell(release, error);
      });
  }

  /** Changes when a release is loaded anew or its tables of measures are made. */
  private markOf(id: string): string | undefined {
    const folder = this.options.store.recordFolder(id);
    const manifest = statSync(join(folder, "manifest.json"), { throwIfNoEntry: false });
    if (manifest === undefined) return undefined;
    const measures = statSync(join(folder, MEASURES_FOLDER, "manifest.json"), { throwIfNoEntry: false });
    return [manifest.ino, manifest.mtimeMs, measures?.ino, measures?.mtimeMs].join();
  }

  /** Tells of a trouble once, not every time that it is met. */
  private tell(release: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (this.told.get(release) === message) return;
    this.told.set(release, message);
    this.options.log.warn({ release, error: message }, "a release cannot be opened");
  }
}
