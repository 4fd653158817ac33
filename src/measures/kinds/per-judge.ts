import { joined, name, pipeline, raw, type Sql, type Step, sql } from "../../base/sql.ts";
import type { PerJudgeSpec } from "../definition.ts";
import type { DimensionId } from "../dimensions/catalogue.ts";
import { FIRST_DAY, periodSql } from "../periods.ts";
import { isAtWork, seatsOf } from "./judges-at-work.ts";
import { type Kind, number, numberOrNull } from "./kind.ts";
import {
  dimensionSql,
  events,
  groupedBy,
  matching,
  named,
  namesOf,
  ordered,
  type Question,
  unclassified,
} from "./question.ts";

/**
 * Work dated in the period, for each judge at work in it. A judge who sat in several courts is one judge, and one in
 * each of them when broken down by court. Broken down by what cases are, such as nationality, every judge at work
 * counts in each group, those without such a case too. Work under codes that stand for no single judge is left out.
 */
export const perJudge: Kind<PerJudgeSpec> = {
  compile(question) {
    const { spec, request } = question;
    const names = namesOf(question);
    const seats = seatsOf(names);
    const others = names.filter((id) => !seats.includes(id));
    const bench = sql`select
${columns(question, [...seats, "judge"], raw("month"))}  count(distinct month) as months
from judge_months
where ${isAtWork(question)}
  and month between date_trunc('month', ${request.from ?? FIRST_DAY}::date) and ${request.to}::date${groupedBy([...seats, "judge"])}`;
    const only = raw(spec.counted === undefined ? "" : ` filter (${spec.counted})`);
    const work = sql`select
${columns(question, [...names, "judge"], name(spec.date))}  count(*)${only} as done,
  count(*) as considered,
  ${unclassified(question)}
${events(question, spec)}${groupedBy([...names, "judge"])}`;
    const kinds: Step[] = others.length === 0 ? [] : [["kinds", sql`select distinct ${listed(names)} from work`]];
    const crossed = others.length === 0 ? raw("") : sql`\njoin kinds k on ${matching("k", "b", seats)}`;
    const keys = [...new Set([...seats, "judge"])];
    return pipeline(
      [
        ["bench", bench],
        ["work", work],
        ...kinds,
        [
          "judges_at_work",
          sql`select ${listed([...keys.map((key) => `b.${key}`), ...others.map((id) => `k.${id}`)])}, b.months, coalesce(w.done, 0) as done, coalesce(w.considered, 0) as considered, coalesce(w.unclassified, 0) as unclassified
from bench b${crossed}
left join work w on ${matching("w", "b", keys)}${raw(others.length === 0 ? "" : " and ")}${others.length === 0 ? raw("") : matching("w", "k", others)}`,
        ],
      ],
      sql`select
  ${raw(names.map((column) => `${name(column).text},\n  `).join(""))}sum(done)::bigint as count,
  count(distinct judge) as judges,
  sum(months)::bigint as judge_months,
  quantile_cont(done, 0.5) as median,
  quantile_cont(done, 0.25) as lower_quartile,
  quantile_cont(done, 0.75) as upper_quartile,
  sum(considered)::bigint as considered,
  sum(unclassified)::bigint as unclassified
from judges_at_work${groupedBy(names)}
${ordered(names)}`,
    );
  },
  read(row) {
    const [counted, judges, months] = [number(row.count), number(row.judges), number(row.judge_months)];
    return {
      per_judge: judges === 0 ? null : counted / judges,
      full_year_equivalent: months === 0 ? null : (counted / months) * 12,
      median: numberOrNull(row.median),
      lower_quartile: numberOrNull(row.lower_quartile),
      upper_quartile: numberOrNull(row.upper_quartile),
      count: counted,
      judges,
      judge_months: months,
    };
  },
  columns: ({ measure }) => [
    { name: "per_judge", title: "per judge", format: "number", meaning: "count over judges at work in the period" },
    {
      name: "full_year_equivalent",
      title: "full-year equivalent",
      format: "number",
      meaning: "count over months at work, times twelve: as if everyone had been at work all year",
    },
    { name: "median", title: "median judge", format: "number", meaning: "half of the judges at work have less" },
    { name: "lower_quartile", title: "lower quartile", format: "number", meaning: "a quarter have less" },
    { name: "upper_quartile", title: "upper quartile", format: "number", meaning: "a quarter have more" },
    { name: "count", title: measure.words.counted, format: "count", meaning: "work of judges at work in the period" },
    {
      name: "judges",
      title: "judges",
      format: "count",
      meaning: "single judges at work in the period",
      counts: "judges",
    },
    { name: "judge_months", title: "judge-months", format: "months", meaning: "months at work, added over judges" },
  ],
  additive: () => false,
  basis: "count",
};

function columns({ request }: Question, names: readonly string[], day: Sql): Sql {
  const expression = (id: string) => {
    if (id === "period" && request.period !== null) return periodSql(request.period, day);
    return id === "judge" ? name(id) : dimensionSql(id as DimensionId);
  };
  return joined(
    [...new Set(names)].map((id) => sql`  ${named(expression(id), id)},\n`),
    "",
  );
}

function listed(names: readonly string[]): Sql {
  return raw(names.join(", "));
}
