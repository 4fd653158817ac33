/** One page of the methods. */
export interface MethodsSection {
  readonly path: `/methods/${string}`;
  readonly title: string;
  /** What a reader finds there, in a sentence or two. */
  readonly about: string;
}

/** The pages of the methods, in the order in which they are best read. */
export const methodsSections = [
  {
    path: "/methods/definitions",
    title: "Definitions",
    about:
      "What a case, a hearing, a closure, a child or a judge at work is, at what moment it counts and where it misleads; and how counts, shares, waits and comparisons are worked out.",
  },
  {
    path: "/methods/limits",
    title: "What this record cannot tell",
    about: "Questions that are asked of the courts' record and that it does not answer, why, and what comes nearest.",
  },
  {
    path: "/methods/glossary",
    title: "Glossary",
    about: "Words and abbreviations of the field, from A to Z, each with what it is in the record.",
  },
  {
    path: "/methods/codebook",
    title: "Codebook",
    about:
      "Every table and column of the record, what the codes stand for and how sure that is, and which columns no page shows.",
  },
  {
    path: "/methods/cite",
    title: "How to cite",
    about: "A number, a page, the software; what an address holds; what changes with a release; licences.",
  },
  {
    path: "/methods/changes",
    title: "Changed numbers",
    about: "Every change that altered a figure somebody may have published, and today's hash of every definition.",
  },
  {
    path: "/methods/downloads",
    title: "Downloads",
    about: "Every measure as a file, the register of rules, what others published; and how to load a release yourself.",
  },
] as const satisfies readonly MethodsSection[];

/** The address of a page of the methods. */
export type MethodsPath = (typeof methodsSections)[number]["path"];
