/**
 * Lines of a table that nobody has, made up to show what is done with damage. They are of six columns: the number of a
 * case, a city, the place of the hearing, a state, a nationality and a state of custody.
 */

/** A kind of repair with an example: the text as it came, with its tabs and line ends, and the row that is made of it. */
export interface RepairExample {
  readonly kind: string;
  readonly title: string;
  readonly meaning: string;
  /** Bytes as characters of the same number. */
  readonly before: string;
  readonly after: readonly string[];
}

/** A reason for which a line is set aside, with an example of such a line or lines. */
export interface SetAsideExample {
  readonly reason: string;
  readonly title: string;
  readonly meaning: string;
  readonly line: string;
}

/** The columns of the made-up lines. */
export const MADE_UP_COLUMNS = ["Case", "City", "Hearing place", "State", "Nationality", "Custody"] as const;

/** Every kind of repair. */
export const repairExamples: readonly RepairExample[] = [
  {
    kind: "stray-tab",
    title: "A stray tab",
    meaning:
      "A tab inside a value, or an empty field too many, moved everything behind it to the right. The tab goes back into the value that it broke, as a space.",
    before: "9000001\tSPRING\tCREEK\tMAIN HALL\tTX\tHO\tN",
    after: ["9000001", "SPRING CREEK", "MAIN HALL", "TX", "HO", "N"],
  },
  {
    kind: "joined-lines",
    title: "A row cut in two",
    meaning: "A line break inside a value cut the row. Its pieces are joined again, with a space where the break was.",
    before: "9000002\tSPRING\nCREEK\tMAIN HALL\tTX\tGT\tD",
    after: ["9000002", "SPRING CREEK", "MAIN HALL", "TX", "GT", "D"],
  },
  {
    kind: "short-row",
    title: "A short row",
    meaning: "A row stops before its last columns, which are often empty in its table. They are taken for empty.",
    before: "9000003\tOAK HILL\tANNEX\tFL\tCU",
    after: ["9000003", "OAK HILL", "ANNEX", "FL", "CU", ""],
  },
  {
    kind: "windows-1252",
    title: "A letter in an older encoding",
    meaning: "A letter beyond the plain alphabet was written in windows-1252, not in UTF-8, and is read as that.",
    before: "9000004\tCA\u00d1ON HILL\tANNEX\tTX\tMX\tN",
    after: ["9000004", "CAÑON HILL", "ANNEX", "TX", "MX", "N"],
  },
  {
    kind: "control-character",
    title: "An unprintable character",
    meaning: "A character that prints nothing stood inside a value. It is left out.",
    before: "9000005\tOAK HILL\tANNEX\u0002\tFL\tHO\tN",
    after: ["9000005", "OAK HILL", "ANNEX", "FL", "HO", "N"],
  },
  {
    kind: "nul-in-text",
    title: "A zero byte inside a text",
    meaning: "Zero bytes at the ends of a value are padding; one inside it is damage. It is left out.",
    before: "9000006\tOAK\u0000 HILL\tANNEX\tFL\tGT\tD",
    after: ["9000006", "OAK HILL", "ANNEX", "FL", "GT", "D"],
  },
];

/** Every reason for which a line is set aside. */
export const setAsideExamples: readonly SetAsideExample[] = [
  {
    reason: "no-reading",
    title: "No reading",
    meaning: "However its pieces are moved or joined, no row of the table comes out that is likely enough.",
    line: "OAK\t\t~ see note\t7\tX",
  },
  {
    reason: "several-readings",
    title: "Several readings",
    meaning:
      "Two ways of reading it are nearly as good. A wrong guess is worse than a line set aside, so none is taken.",
    line: "9000007\tOAK HILL\tSPRING\tMAIN HALL\tFL\tGT\tN",
  },
  {
    reason: "key-unreadable",
    title: "No number of its own",
    meaning: "The row lacks the number that names it, and the damaged line before it may hold that number.",
    line: "90A0\n\tOAK HILL\tANNEX\tFL\tGT\tD",
  },
];
