/**
 * Columns that nearly every lookup table carries. A table that spells one otherwise, or leaves it blank in part,
 * spreads the constant and says so.
 */

import type { Column } from "../table.ts";

/** When the row was made. */
export const createdOn: Column = {
  name: "datCreatedOn",
  type: "timestamp",
  meaning: "When the row was made, in the courts' system. Rows moved from an older system share the day of the move.",
};

/** When the row was last changed. */
export const modifiedOn: Column = {
  name: "datModifiedOn",
  type: "timestamp",
  meaning: "When the row was last changed; blank where it never was. It may lie before the day the row was made.",
};

/** Whether clerks can still choose the row. */
export const active: Column = {
  name: "blnActive",
  type: "flag",
  meaning: "Whether clerks can still choose it. Inactive rows still decode older records.",
};

/** The column that numbers the rows of a list, which no other table refers to unless its file says so. */
export function rowNumber(name: string): Column {
  return { name, type: "integer", meaning: "Number of the row in this list; it has no meaning of its own." };
}
