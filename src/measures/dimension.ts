/** A thing that figures are broken down by and filtered on. Its id is the column of the measured tables that holds it. */
export interface Dimension<Id extends string = string> {
  readonly id: Id;
  /** As in "by court". */
  readonly title: string;
  /** More than one of it: "courts". */
  readonly plural: string;
  /** What it is, and what to beware of, in one or two sentences. */
  readonly meaning: string;
  /** The only values there are, by code; absent where the record's own list says. */
  readonly values?: readonly DimensionValue[];
  /** Whole numbers: filtered by range, and broken down by bands where it has them. */
  readonly numeric?: boolean;
  /** Bands to break down by: an SQL expression over the column that gives one of the codes of `values`. */
  readonly bands?: string;
  /**
   * SQL condition for values that stand for one thing of this kind. What fails it is no row of a breakdown: it is
   * reported beside the answer as left out.
   */
  readonly single?: string;
  /** Whether it tells of children or families, so that small counts are withheld. */
  readonly sensitive?: boolean;
}

/** One value of a dimension: its code in the record and its name in English. */
export interface DimensionValue {
  readonly code: string;
  readonly name: string;
}

/** Declares a dimension, keeping its id as a type. */
export function dimension<const Id extends string>(declared: Dimension<Id>): Dimension<Id> {
  return declared;
}
