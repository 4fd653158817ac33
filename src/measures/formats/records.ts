import type { Answer, AnswerRow } from "../answer.ts";
import type { ValueColumn } from "../kinds/kind.ts";

/** One cell of an answer as a file of rows holds it. */
export type Cell = string | number | boolean | null;

/** One column of a file of rows: its name and its type in SQL. */
export interface RecordColumn {
  readonly name: string;
  readonly type: "varchar" | "date" | "boolean" | "bigint" | "double";
}

/** An answer as a file of rows: columns by name, and cells in their order. */
export interface Records {
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * An answer as rows whose columns keep their names: `period`, `period_start`, `partial` and `provisional` where there
 * are periods; each dimension with its code and, as `<dimension>_name`, its name; the numbers, shares from 0 to 1; then
 * `withheld`, `release` and `simulated`, so that a file says what it is when it travels alone. Order as in the answer.
 */
export function recordsOf(answer: Answer): Records {
  const { request, columns, rows, release } = answer;
  const periods: RecordColumn[] =
    request.period === null
      ? []
      : [
          { name: "period", type: "varchar" },
          { name: "period_start", type: "date" },
          { name: "partial", type: "boolean" },
          { name: "provisional", type: "boolean" },
        ];
  const groups = request.by.flatMap((id): RecordColumn[] => [
    { name: id, type: "varchar" },
    { name: `${id}_name`, type: "varchar" },
  ]);
  return {
    columns: [
      ...periods,
      ...groups,
      ...columns.map((column): RecordColumn => ({ name: column.name, type: typeOf(column) })),
      { name: "withheld", type: "boolean" },
      { name: "release", type: "date" },
      { name: "simulated", type: "boolean" },
    ],
    rows: rows.map((row) => [
      ...periodCells(row, periods.length > 0),
      ...row.groups.flatMap(({ code, name }) => [code, name]),
      ...columns.map(({ name }) => row.values[name] ?? null),
      row.withheld,
      release.id,
      release.simulated,
    ]),
  };
}

function periodCells({ period }: AnswerRow, hasPeriods: boolean): Cell[] {
  if (!hasPeriods) return [];
  return [period?.label ?? null, period?.start ?? null, period?.partial ?? null, period?.provisional ?? null];
}

function typeOf({ format }: ValueColumn): RecordColumn["type"] {
  return format === "count" || format === "months" ? "bigint" : "double";
}
