import type { Asking } from "./asking.ts";

/**
 * Keeps what is worked out of a whole release, once for each fingerprint that is asked: lists, and what is searched in.
 * A failure is not kept. Releases that are no longer served go after `MOST_KEPT` newer ones.
 */
export function oncePerRelease<T>(work: (asking: Asking) => Promise<T>): (asking: Asking) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (asking) => {
    const { fingerprint } = asking.release;
    const known = kept.get(fingerprint);
    if (known !== undefined) return known;
    const made = work(asking);
    kept.set(fingerprint, made);
    made.catch(() => kept.delete(fingerprint));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}

const MOST_KEPT = 4;
