import type { Asking } from "./asking.ts";
import { oncePerRelease } from "./once-per-release.ts";
import { type Found, facts, places } from "./search-entries.ts";
import { SearchIndex } from "./search-index.ts";

/** Courts, judges, measures and rules of one kind that a search gives at most. */
const MOST_OF_A_KIND = 20;

/** Most of what somebody typed that is looked for, in characters. */
const LONGEST = 200;

const withoutRecord = new SearchIndex(facts());
const ofRelease = oncePerRelease(async (asking) => new SearchIndex([...(await places(asking)), ...facts()]));

/**
 * Courts, judges, measures and rules whose name is near some words, best first, at most twenty of a kind; measures and
 * rules only where no release is loaded. One whose code or id is what was typed comes first. Letter case, accents and
 * punctuation make no difference, words may be in any order or cut short, and a few letters may be wrong. Empty where
 * nothing is near. Throws what asking throws.
 */
export async function search(asking: Asking | null, words: string): Promise<readonly Found[]> {
  const index = asking === null ? withoutRecord : await ofRelease(asking);
  const given = new Map<Found["kind"], number>();
  return index.find(words.slice(0, LONGEST)).filter(({ kind }) => {
    const before = given.get(kind) ?? 0;
    given.set(kind, before + 1);
    return before < MOST_OF_A_KIND;
  });
}
