import type { MeasureId } from "../definitions/catalogue.ts";

/** How one thing that measures count is defined. */
export interface CountedThing {
  /** Its name, singular, as a heading. */
  readonly name: string;
  /** Names it in addresses. */
  readonly anchor: string;
  /** What counts as one. */
  readonly counted: string;
  /** By which day it belongs to a period. */
  readonly moment: string;
  /** What is not taken for one. */
  readonly leftOut: string;
  /** Why it is defined so. */
  readonly why: string;
  /** Where a number of it is easily misread, one sentence each. */
  readonly misleads: readonly string[];
  /** The clean table that has a row for each. */
  readonly table: string;
  /** Measures that count it. */
  readonly measures: readonly MeasureId[];
}
