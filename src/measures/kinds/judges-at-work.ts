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

/** The names among those grouped by that a month of a judge's work has too; the rest are of the cases alone. */
export function seatsOf(names: readonly string[]): readonly string[] {
  return names.filter((id) => id === "period" || id === "court" || id === "judge");
}
