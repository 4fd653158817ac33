import { joined, name, pipeline, raw, type Step, sql } from "../../base/sql.ts";
import type { LevelPerJudgeSpec } from "../definition.ts";
import type { DimensionId } from "../dimensions/catalogue.ts";
import { FIRST_DAY } from "../periods.ts";
import { isAtWork, seatsOf } from "./judges-at-work.ts";
import { type Kind, number } from "./kind.ts";
import { lastDays, levelSteps, openOn } from "./level.ts";
import { dimensionSql, groupedBy, matching, named, namesOf, ordered, type Question } from "./question.ts";

/** Spells open on the period's last day, for each judge at work in the three months that end with it. */
export const levelPerJudge: Kind<LevelPerJudgeSpec> = {
  compile(question) {
    const names = namesOf(question);
    const seats = seatsOf(names);
    const seatColumns = seats.map((id) => {
      const selected = id === "period" ? name(id) : dimensionSql(id as DimensionId);
      return sql`  ${named(selected, id)},\n`;
    });
    const bench = sql`select
${joined(seatColumns, "")}  count(distinct judge) as judges
from ${name("last_days")}
join judge_months on month > day - interval 3 month and month <= day
where ${isAtWork(question)}${groupedBy(seats)}`;
    return pipeline(
      [...(question.request.period === null ? openOnce(question) : openInSeries(question)), ["bench", bench]],
      sql`select ${raw(names.map((id) => `l.${id}, `).join(""))}l.count, coalesce(b.judges, 0) as judges, l.count as considered, 0 as unclassified
from levels l
left join bench b on ${matching("b", "l", seats)}
${ordered(names, "l.")}`,
    );
  },
  read(row) {
    const [counted, judges] = [number(row.count), number(row.judges)];
    return { per_judge: judges === 0 ? null : counted / judges, count: counted, judges };
  },
  columns: ({ measure }) => [
    { name: "per_judge", title: "per judge", format: "number", meaning: "open on the last day, over judges at work" },
    { name: "count", title: measure.words.counted, format: "count", meaning: "open on the period's last day" },
    {
      name: "judges",
      title: "judges",
      format: "count",
      meaning: "single judges at work in the three months that end with the period",
      counts: "judges",
    },
  ],
  additive: () => false,
  basis: "count",
};

/** Steps to `levels` and `last_days` of every period that has a level. */
function openInSeries(question: Question<LevelPerJudgeSpec>): Step[] {
  const { spec, request } = question;
  const whole = { ...question, request: { ...request, from: request.from ?? FIRST_DAY } };
  return [...levelSteps(question, spec), ["last_days", lastDays(whole)]];
}

/** Steps to `levels` and `last_days` at the end of the span alone. */
function openOnce(question: Question<LevelPerJudgeSpec>): Step[] {
  const { spec, request } = question;
  return [
    ["levels", openOn(question, spec, request.to)],
    ["last_days", sql`select ${request.to}::date as day`],
  ];
}
