import { LRUCache } from "lru-cache";
import type { WholeAnswer } from "./whole-answer.ts";

/** An answer of more than this share of the room is given and not kept: it would turn out too many others. */
const LARGEST_SHARE = 1 / 8;

/** What an entry takes beside its body and key: headers, and its place in the list. */
const ENTRY_BYTES = 2000;

/** Answers in memory up to so many bytes; those asked for longest ago go first. */
export class AnswerCache {
  private readonly kept: LRUCache<string, WholeAnswer>;
  private readonly underway = new Map<string, Promise<WholeAnswer>>();

  constructor(mostBytes: number) {
    this.kept = new LRUCache({
      maxSize: mostBytes,
      maxEntrySize: Math.floor(mostBytes * LARGEST_SHARE),
      sizeCalculation: ({ body }, key) => body.byteLength + 2 * key.length + ENTRY_BYTES,
    });
  }

  /** Bytes taken up now. */
  get bytes(): number {
    return this.kept.calculatedSize;
  }

  /** An answer that was kept. */
  recall(key: string): WholeAnswer | undefined {
    return this.kept.get(key);
  }

  /**
   * The answer that `make` gives. Whoever asks for the same while it is made gets the same, also where it is an error.
   * Successes are kept, unless `mayKeep` says otherwise once they are there.
   */
  async once(key: string, make: () => Promise<WholeAnswer>, mayKeep: () => boolean): Promise<WholeAnswer> {
    const known = this.kept.get(key) ?? this.underway.get(key);
    if (known !== undefined) return known;
    const making = make();
    this.underway.set(key, making);
    try {
      const answer = await making;
      if (answer.status === 200 && mayKeep()) this.kept.set(key, answer);
      return answer;
    } finally {
      this.underway.delete(key);
    }
  }
}
