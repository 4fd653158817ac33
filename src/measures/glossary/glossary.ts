import { cases } from "./cases.ts";
import { endings } from "./endings.ts";
import { hearingsAndCustody } from "./hearings-and-custody.ts";
import { measuring } from "./measuring.ts";
import { peopleAndOffices } from "./people-and-offices.ts";
import { releasesAndRecords } from "./releases-and-records.ts";
import type { Term } from "./term.ts";

/** Words of one subject. */
export interface TermGroup {
  readonly title: string;
  readonly terms: readonly Term[];
}

/** Every word explained, by subject, in the order in which they are best read. */
export const termGroups: readonly TermGroup[] = [
  { title: "Courts and people", terms: peopleAndOffices },
  { title: "Cases", terms: cases },
  { title: "Ways of ending and moving", terms: endings },
  { title: "Hearings and custody", terms: hearingsAndCustody },
  { title: "Releases and records", terms: releasesAndRecords },
  { title: "Measures", terms: measuring },
];

const byLetter = new Intl.Collator("en", { sensitivity: "base" });

/** Every word explained, from A to Z. */
export const glossary: readonly Term[] = termGroups
  .flatMap(({ terms }) => terms)
  .toSorted((one, other) => byLetter.compare(one.word, other.word));

/** The name of a word in addresses: `#voluntary-departure`. */
export function termAnchor({ word }: Pick<Term, "word">): string {
  return word
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
