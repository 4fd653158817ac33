import type { Row } from "../base/database.ts";
import type { AnswerRow, Group } from "./answer.ts";
import { type DimensionId, dimensionOf } from "./dimensions/catalogue.ts";
import type { ValueNames } from "./filters.ts";
import { kindOf } from "./kinds/kinds.ts";
import type { Question } from "./kinds/question.ts";
import { type Period, periodOf } from "./periods.ts";

/**
 * Makes rows of an answer from those of its statement. Periods and groups recur thousands of times in a breakdown, so
 * each is made once and shared by the rows.
 */
export function rowMaker(question: Question, names: ValueNames, lastDay: string): (row: Row) => AnswerRow {
  const { request, spec } = question;
  const { period: kept, by } = request;
  const { read } = kindOf(spec);
  const periods = new Map<string, Period>();
  const groups = by.map((dimension) => groupMaker(dimension, names));

  function periodFrom(start: unknown): Period | null {
    if (kept === null || typeof start !== "string") return null;
    const known = periods.get(start);
    if (known !== undefined) return known;
    const made = periodOf(kept, start, request, lastDay);
    periods.set(start, made);
    return made;
  }

  return (row) => ({
    period: periodFrom(row.period),
    groups: groups.map((groupOf, at) => groupOf(row[by[at] as DimensionId])),
    values: read(row, question),
    withheld: false,
  });
}

function groupMaker(dimension: DimensionId, names: ValueNames): (value: unknown) => Group {
  const closed = new Map(dimensionOf(dimension).values?.map(({ code, name }) => [code, name]));
  const made = new Map<unknown, Group>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const code = value === null || value === undefined ? null : String(value);
    const name = code === null ? "not recorded" : (closed.get(code) ?? names.get(dimension)?.get(code) ?? code);
    const group = { dimension, code, name };
    made.set(value, group);
    return group;
  };
}
