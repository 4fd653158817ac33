import type { Cell, RecordColumn, Records } from "../measures/formats/records.ts";
import type { ReleaseTold } from "./envelope.ts";

/** The columns of a list given as a file of rows: the type of each, and where its cells come from. */
export type TableColumns<T> = Readonly<Record<string, readonly [RecordColumn["type"], (item: T) => Cell]>>;

/** A list as a file of rows, one for each item, in its order. */
export function tableOf<T>(items: readonly T[], columns: TableColumns<T>): Records {
  const read = Object.values(columns);
  return {
    columns: Object.entries(columns).map(([name, [type]]) => ({ name, type })),
    rows: items.map((item) => read.map(([, cell]) => cell(item))),
  };
}

/** The columns that say what rows are from, so that a file says it when it travels alone; none where from no release. */
export function releaseColumns(release: ReleaseTold | null): TableColumns<unknown> {
  if (release === null) return {};
  return { release: ["date", () => release.id], simulated: ["boolean", () => release.simulated] };
}

/** Several values in one cell, with a semicolon between. */
export function listCell(values: readonly string[]): string {
  return values.join("; ");
}
