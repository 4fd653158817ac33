import { raw, type Sql } from "../../base/sql.ts";
import type { LevelPerJudgeSpec, PerJudgeSpec } from "../definition.ts";
import { allOf, filterSql } from "../filters.ts";
import type { Question } from "./question.ts";

const AT_WORK = "at_work";

/** That a row of `judge_months` is of a judge at work, where the request asks about: the filters on judge and court. */
export function isAtWork({ spec, request }: Question<PerJudgeSpec | LevelPerJudgeSpec>): Sql {
  const seated = request.where.filter(({ dimension }) => dimension === "court" || dimension === "judge");
  return allOf([raw(`(${spec.atWork ?? AT_WORK})`), ...seated.map(filterSql)]);
}

/** What the rows of an answer are of: the period, where there is one, and the dimensions. */
export function namesOf({ request: { period, by } }: Question): readonly string[] {
  return period === null ? by : ["period", ...by];
}

/** The names among those grouped by that a month of a judge's work has too; the rest are of the cases alone. */
export function seatsOf(names: readonly string[]): readonly string[] {
  return names.filter((id) => id === "period" || id === "court" || id === "judge");
}

/** `group by` over the first columns, one for each different name; nothing without names. */
export function groupedBy(names: readonly string[]): Sql {
  const different = new Set(names);
  return raw(different.size === 0 ? "" : `group by ${[...different].map((_, at) => at + 1).join(", ")}`);
}

/** That rows of two tables, by their aliases, agree in the named columns, a missing value with a missing one. */
export function same(a: string, b: string, names: readonly string[]): Sql {
  if (names.length === 0) return raw("true");
  return raw(names.map((id) => `${a}.${id} is not distinct from ${b}.${id}`).join(" and "));
}
