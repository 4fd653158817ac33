import MiniSearch, { type SearchOptions } from "minisearch";
import { plain } from "../base/near.ts";
import type { Found } from "./search-entries.ts";

/** Words shorter than this must be spelled right: one letter off, most of them are another word. */
const LEAST_FORGIVEN = 4;

/** How words are matched, strictest first; the next is tried when one finds nothing. */
const ATTEMPTS: readonly SearchOptions[] = [
  { combineWith: "AND", fuzzy: forgiving(0.2) },
  { combineWith: "AND", fuzzy: forgiving(0.4) },
  { combineWith: "OR", fuzzy: forgiving(0.2) },
];

/** Names by words that are near them. */
export class SearchIndex {
  readonly #entries: readonly Found[];
  readonly #index: MiniSearch;

  constructor(entries: readonly Found[]) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      fields: ["code", "name", "about"],
      tokenize: wordsOf,
      processTerm: (word) => word,
      searchOptions: { boost: { code: 2, name: 4 }, prefix: true },
    });
    this.#index.addAll(entries.map(({ code, name, about }, id) => ({ id, code, name, about })));
  }

  /** Entries near some words, best first: those of that very code, then by nearness, ties in the order given. */
  find(words: string): readonly Found[] {
    const wanted = plain(words);
    if (wanted === "") return [];
    const exact = this.#entries.filter(({ code }) => plain(code) === wanted);
    for (const attempt of ATTEMPTS) {
      const near = this.#index
        .search(words, attempt)
        .toSorted((a, b) => b.score - a.score || a.id - b.id)
        .map(({ id }) => this.#entries[id] as Found);
      if (near.length > 0) return [...exact, ...near.filter((entry) => !exact.includes(entry))];
    }
    return exact;
  }
}

function forgiving(part: number): (word: string) => number | false {
  return (word) => (word.length < LEAST_FORGIVEN ? false : part);
}

/** Words in small letters without accents; an apostrophe stays inside its word. */
function wordsOf(text: string): string[] {
  const folded = text
    .normalize("NFD")
    .replaceAll(/\p{M}|['’]/gu, "")
    .toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
