import type { Case } from "./cases.ts";
import type { World } from "./world.ts";

/** The name of a dimension. */
export type Dimension =
  | "court"
  | "judge"
  | "nationality"
  | "language"
  | "case_type"
  | "custody"
  | "represented_ever"
  | "represented_at_decision"
  | "child"
  | "family"
  | "asylum_basis"
  | "hearing_kind"
  | "adjournment_cause"
  | "outcome"
  | "sex"
  | "age"
  | "state"
  | "docket"
  | "filed_year"
  | "quota_band";

/** What a row knows of a dimension: a code, a number, or nothing. */
export type Value = string | number | null;

/** Rows of one kind: where they are, whose case they are of, and what they know themselves of their dimensions. */
export interface Table<T> {
  rows(world: World): Iterable<T>;
  caseOf(row: T): number | null;
  readonly own: Partial<Record<Dimension, (row: T) => Value>>;
}

/** What every row of a case knows of it. */
const ofCase: Partial<Record<Dimension, (own: Case) => Value>> = {
  court: ({ court }) => court,
  judge: ({ judge }) => judge,
  nationality: ({ nationality }) => nationality,
  language: ({ language }) => language,
  case_type: ({ caseType }) => caseType,
  custody: ({ custody }) => custody,
  represented_ever: ({ representedEver }) => yesNo(representedEver),
  represented_at_decision: ({ representedAtDecision }) => yesNo(representedAtDecision),
  child: ({ isFlagged, isMinor }) =>
    isFlagged ? "flagged" : isMinor === null ? null : isMinor ? "minor_unflagged" : "adult",
  family: ({ member }) => (member === undefined ? "alone" : "linked"),
  asylum_basis: ({ asylumBasis }) => asylumBasis,
  sex: ({ sex }) => sex,
  age: ({ age }) => bandOf(age),
  state: ({ state }) => state,
  docket: ({ docket }) => docket,
  filed_year: ({ filedYear }) => filedYear,
};

function yesNo(value: boolean | null): string | null {
  return value === null ? null : value ? "yes" : "no";
}

const bands: readonly (readonly [under: number, band: string])[] = [
  [6, "0-5"],
  [13, "06-12"],
  [18, "13-17"],
  [25, "18-24"],
  [35, "25-34"],
  [45, "35-44"],
  [65, "45-64"],
  [Number.POSITIVE_INFINITY, "65+"],
];

function bandOf(age: number | null): string | null {
  return age === null ? null : (bands.find(([under]) => age < under)?.[1] ?? null);
}

/** Stands for values that are no single judge or no court. */
export const LEFT_OUT = Symbol("left out");

/** The value of a row's dimension, its own before that of its case. */
export function codeOf<T>(world: World, table: Table<T>, row: T, dimension: Dimension): Value | typeof LEFT_OUT {
  const value = plainCodeOf(world, table, row, dimension);
  if (dimension === "court" && !world.courts.has(String(value))) return LEFT_OUT;
  if (dimension === "judge" && !world.judges.has(String(value))) return LEFT_OUT;
  return value;
}

function plainCodeOf<T>(world: World, table: Table<T>, row: T, dimension: Dimension): Value {
  const own = table.own[dimension];
  if (own !== undefined) return own(row);
  const person = personOf(world, table, row);
  return person === undefined ? null : (ofCase[dimension]?.(person) ?? null);
}

/** The case of a row; undefined where the release does not hold it. */
export function personOf<T>(world: World, table: Table<T>, row: T): Case | undefined {
  const caseId = table.caseOf(row);
  return caseId === null ? undefined : world.cases.get(caseId);
}
