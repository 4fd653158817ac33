import { LRUCache } from "lru-cache";

/** How much memory a value takes for each character of its JSON text, as seen with answers. */
const BYTES_PER_CHARACTER = 2;
/** How many elements of a long list are looked at to tell how large it is. */
const SAMPLE = 50;

/**
 * What was worked out before, by key, within so many bytes; the least used is forgotten first. The same thing asked for
 * by several at once is worked out once. Failures are not remembered.
 */
export class Remembered {
  private readonly known: LRUCache<string, object>;
  private readonly coming = new Map<string, Promise<object>>();

  constructor(bytes: number) {
    this.known = new LRUCache<string, object>({ maxSize: bytes });
  }

  /** The value of a key; one key must always be asked for with the same kind of work. Throws what the work throws. */
  async get<T extends object>(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.known.get(key) ?? this.coming.get(key);
    if (known !== undefined) return known as T | Promise<T>;
    const coming = this.keep(key, work);
    this.coming.set(key, coming);
    try {
      return await coming;
    } finally {
      this.coming.delete(key);
    }
  }

  private async keep<T extends object>(key: string, work: () => Promise<T>): Promise<T> {
    const value = await work();
    this.known.set(key, value, { size: Math.ceil(BYTES_PER_CHARACTER * (key.length + characters(value))) });
    return value;
  }
}

/** About how many characters a value has as JSON text. */
function characters(value: unknown): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value !== "object" || value === null) return 6;
  if (!Array.isArray(value)) {
    return Object.entries(value).reduce((sum, [name, each]) => sum + name.length + 4 + characters(each), 2);
  }
  const seen = value.slice(0, SAMPLE).reduce((sum: number, each: unknown) => sum + 1 + characters(each), 0);
  return 2 + (value.length <= SAMPLE ? seen : (seen / SAMPLE) * value.length);
}
