import type { DimensionId } from "../dimensions/catalogue.ts";

/** How like each other cases must be for one to say what could be expected of the other. The court is always the same. */
export interface Likeness {
  /** Ends the name of the column with the share of a judge's families compared at it. */
  readonly id: string;
  /** As a reader is told: "same nationality, custody and year". */
  readonly title: string;
  /** Columns that must agree; not recorded agrees with not recorded. */
  readonly alike: readonly DimensionId[];
  /** Fiscal years from which others are taken: 1 for the same one, 3 for the one before and the one after too. */
  readonly years: 1 | 3;
}

/**
 * From the most alike to the least: a family is compared at the first level that has enough others. The lawyer goes
 * first, being recorded by appearance and not by work done; then custody and how the claim came to court; then the year;
 * and nationality last. What GAO held equal beside these (sex, children, languages,
 * the time before filing) is not matched on: each would leave most families without others.
 */
export const likenesses: readonly Likeness[] = [
  {
    id: "every_trait",
    title: "same fiscal year, nationality, custody, asylum basis and representation",
    alike: ["nationality", "custody", "asylum_basis", "represented_at_decision"],
    years: 1,
  },
  {
    id: "any_lawyer",
    title: "same fiscal year, nationality, custody and asylum basis",
    alike: ["nationality", "custody", "asylum_basis"],
    years: 1,
  },
  { id: "any_custody", title: "same fiscal year and nationality", alike: ["nationality"], years: 1 },
  { id: "nearby_years", title: "same nationality, a fiscal year apart at most", alike: ["nationality"], years: 3 },
  { id: "any_nationality", title: "same fiscal year", alike: [], years: 1 },
  { id: "any_trait", title: "a fiscal year apart at most", alike: [], years: 3 },
];
