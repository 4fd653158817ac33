import type { PeriodName } from "../days.ts";
import type { Dimension } from "../table.ts";
import type { World } from "../world.ts";

/** How a figure is broken down. */
export interface Breakdown {
  readonly by: readonly Dimension[];
  readonly period: PeriodName | null;
}

/** The numbers of a row of an answer, by column. */
export type Row = Readonly<Record<string, number | null>>;

/** The numbers of an answer's rows, by period and codes: `FY2019 NYC`; `all` for a single row. */
export type Numbers = Map<string, Row>;

/** A figure of a world under a breakdown. */
export interface Figure {
  of(world: World, breakdown: Breakdown): Numbers;
  /** The number that tells how many rows of the record a row of the answer is about. */
  readonly basis: string;
}
