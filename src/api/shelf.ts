import { InputError, QueryError } from "../base/errors.ts";
import type { OpenRelease } from "./open-served.ts";
import type { ServedRelease } from "./served-release.ts";

/** An open release, or one that is being opened, and who uses it. */
interface Book {
  readonly opening: Promise<OpenRelease>;
  uses: number;
  lastUsed: number;
}

/** Releases that are open at the same time, the current one among them. */
const MOST_OPEN = 3;
/** A release other than the current one is closed when nobody has asked it for so long. */
const IDLE_MILLISECONDS = 60_000;

/**
 * The releases that can be asked. The current one is always open; others are opened when somebody asks them, a few at a
 * time. A release that is replaced stays open for those who are asking it, and is closed after them.
 */
export class Shelf {
  private readonly open: (release: string) => Promise<OpenRelease>;
  private readonly store: string;
  private readonly listed = new Map<string, ServedRelease>();
  private readonly books = new Map<string, Book>();
  private readonly closing = new Set<Promise<void>>();
  private currentId: string | null = null;

  /** `open` gives a release of the store, whose folder is named in errors. */
  constructor(store: string, open: (release: string) => Promise<OpenRelease>) {
    this.store = store;
    this.open = open;
  }

  /** Releases that can be asked, newest first. */
  get releases(): readonly ServedRelease[] {
    return [...this.listed.values()].sort((one, other) => (one.id < other.id ? 1 : -1));
  }

  /** The release that is asked where none is named; null where there is none. */
  get current(): ServedRelease | null {
    return this.currentId === null ? null : (this.listed.get(this.currentId) ?? null);
  }

  /** Lets a release be asked. One of the same day that it replaces is given up. */
  list(served: ServedRelease): void {
    if (this.listed.get(served.id)?.fingerprint !== served.fingerprint) this.retire(served.id);
    this.listed.set(served.id, served);
  }

  /** Lets a release be asked that is open already, and makes it the current one. */
  adopt(release: OpenRelease): void {
    const { id } = release.served;
    this.retire(id);
    this.listed.set(id, release.served);
    this.books.set(id, { opening: Promise.resolve(release), uses: 0, lastUsed: performance.now() });
    this.currentId = id;
  }

  /** Gives up a release that the store no longer has; the newest that is left becomes the current one. */
  drop(id: string): void {
    this.retire(id);
    this.listed.delete(id);
    if (this.currentId === id) this.currentId = this.releases[0]?.id ?? null;
  }

  /**
   * Does work with a release, by default the current one, which stays open until the work is done. Throws
   * `release-not-loaded`, `server-busy` when too many releases are in use or the release is just being replaced, and
   * what opening and the work throw.
   */
  async use<T>(id: string | undefined, work: (release: OpenRelease) => Promise<T>): Promise<T> {
    const book = this.bookOf(id ?? this.currentId);
    book.uses++;
    try {
      const release = await book.opening;
      return await work(release).catch((error: unknown) => {
        throw error instanceof QueryError && release.folder.isReplaced()
          ? busy("the release is being replaced")
          : error;
      });
    } finally {
      book.uses--;
      book.lastUsed = performance.now();
      this.closeIfGivenUp(book);
    }
  }

  /** Closes releases that nobody has asked for a while, and takes in what has been worked out for the others. */
  async tidy(): Promise<void> {
    const now = performance.now();
    for (const [id, book] of this.books) {
      if (id !== this.currentId && book.uses === 0 && now - book.lastUsed > IDLE_MILLISECONDS) this.retire(id);
      else (await book.opening.catch(() => undefined))?.folder.refresh();
    }
  }

  /** Gives up all releases, and waits until those that nobody uses are closed. */
  async close(): Promise<void> {
    for (const id of [...this.books.keys()]) this.retire(id);
    this.listed.clear();
    await Promise.all(this.closing);
  }

  private bookOf(id: string | null): Book {
    const known = id === null ? undefined : this.books.get(id);
    if (known !== undefined) return known;
    if (id === null || !this.listed.has(id)) throw this.notLoaded(id);
    this.makeRoom();
    const book: Book = { opening: this.open(id), uses: 0, lastUsed: performance.now() };
    this.books.set(id, book);
    book.opening.catch(() => this.books.get(id) === book && this.books.delete(id));
    return book;
  }

  private makeRoom(): void {
    if (this.books.size < MOST_OPEN) return;
    const idle = [...this.books].filter(([id, { uses }]) => id !== this.currentId && uses === 0);
    const [longest] = idle.sort(([, one], [, other]) => one.lastUsed - other.lastUsed);
    if (longest === undefined) throw busy("too many releases are being asked");
    this.retire(longest[0]);
  }

  private retire(id: string): void {
    const book = this.books.get(id);
    this.books.delete(id);
    if (book !== undefined) this.closeIfGivenUp(book);
  }

  private closeIfGivenUp(book: Book): void {
    if (book.uses > 0 || [...this.books.values()].includes(book)) return;
    const closing = book.opening.then(
      (release) => release.close(),
      () => undefined,
    );
    this.closing.add(closing);
    closing.finally(() => this.closing.delete(closing));
  }

  private notLoaded(id: string | null): InputError {
    const loaded = this.releases.map((release) => release.id);
    return new InputError(
      "release-not-loaded",
      id === null ? "no release is loaded" : `release ${id} is not loaded`,
      { store: this.store },
      { advice: loaded.length > 0 ? `loaded: ${loaded.join(", ")}` : "load one with: assize load <release>" },
    );
  }
}

function busy(why: string): InputError {
  const advice = "ask again in 2 seconds";
  return new InputError("server-busy", why, { waiting: 0, retryAfterSeconds: 2 }, { advice });
}
