import { joined, name, pipeline, raw, type Sql, type Step, sql } from "../../base/sql.ts";
import type { LevelPerJudgeSpec, PerJudgeSpec } from "../definition.ts";
import type { DimensionId } from "../dimensions/catalogue.ts";
import { allOf, filterSql } from "../filters.ts";
import { FIRST_DAY, periodSql } from "../periods.ts";
import { type Kind, number, numberOrNull } from "./kind.ts";
import { isOpen, lastDays, levelSteps } from "./level.ts";
import { dimensionSql, events, ordered, type Question, unclassified, universe } from "./question.ts";

const AT_WORK = "at_work";

/**
 * Work dated in the period, for each judge at work in it. A judge who sat in several courts is one judge, and one in
 * each of them when broken down by court. Broken down by what cases are, such as nationality, every judge at work counts in each group,
 * those without such a case too. Work under codes that stand for no single judge is left out.
 */
export const perJudge: Kind<PerJudgeSpec> = {
  compile(question) {
    const { spec, request } = question;
    const { period, by } = request;
    const names = period === null ? by : (["period", ...by] as const);
    const seats = seatsOf(names);
    const others = names.filter((id) => !seats.includes(id));
    const bench = sql`select
${columns(question, [...seats, "judge"], raw("month"))}  count(distinct month) as months
from judge_months
where ${atBench(question)}
  and month between date_trunc('month', ${request.from ?? FIRST_DAY}::date) and ${request.to}::date
${groupedBy([...seats, "judge"])}`;
    const only = raw(spec.counted === undefined ? "" : ` filter (${spec.counted})`);
    const work = sql`select
${columns(question, [...names, "judge"], name(spec.date))}  count(*)${only} as done,
  count(*) as considered,
  ${unclassified(question)}
${events(question, spec)}
${groupedBy([...names, "judge"])}`;
    const kinds: Step[] = others.length === 0 ? [] : [["kinds", sql`select distinct ${listed(names)} from work`]];
    const crossed = others.length === 0 ? raw("") : sql`\njoin kinds k on ${same("k", "b", seats)}`;
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
left join work w on ${same("w", "b", keys)}${raw(others.length === 0 ? "" : " and ")}${others.length === 0 ? raw("") : same("w", "k", others)}`,
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
from judges_at_work
${groupedBy(names)}
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

/** Spells open on the period's last day, for each judge at work in the three months that end with it. */
export const levelPerJudge: Kind<LevelPerJudgeSpec> = {
  compile(question) {
    const { spec, request } = question;
    const { period, by } = request;
    const names = period === null ? by : (["period", ...by] as const);
    const seats = seatsOf(names);
    const [open, days] = period === null ? openOnce(question) : openInSeries(question, spec);
    const bench = sql`select
${raw(seats.map((id) => `  ${id === "period" ? id : `${dimensionSql(id as DimensionId).text} as ${id}`},\n`).join(""))}  count(distinct judge) as judges
from ${name("last_days")}
join judge_months on month > day - interval 3 month and month <= day
where ${atBench(question)}
${groupedBy(seats)}`;
    return pipeline(
      [...open, ["last_days", days], ["bench", bench]],
      sql`select ${raw(names.map((id) => `l.${id}, `).join(""))}l.count, coalesce(b.judges, 0) as judges, l.count as considered, 0 as unclassified
from levels l
left join bench b on ${same("b", "l", seats)}
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

/** The names among those grouped by that a month of a judge's work has too; the rest are of the cases alone. */
function seatsOf(names: readonly string[]): readonly string[] {
  return names.filter((id) => id === "period" || id === "court" || id === "judge");
}

/** That a row of `judge_months` is of a judge at work, where the request asks about: the filters on judge and court. */
function atBench({ spec, request }: Question<PerJudgeSpec | LevelPerJudgeSpec>): Sql {
  const seated = request.where.filter(({ dimension }) => dimension === "court" || dimension === "judge");
  return allOf([raw(`(${spec.atWork ?? AT_WORK})`), ...seated.map(filterSql)]);
}

function columns({ request }: Question, names: readonly string[], day: Sql): Sql {
  const expression = (id: string) => {
    if (id === "period" && request.period !== null) return periodSql(request.period, day);
    return id === "judge" ? name(id) : dimensionSql(id as DimensionId);
  };
  return joined(
    [...new Set(names)].map((id) => {
      const selected = expression(id);
      return selected.text === id ? sql`  ${selected},\n` : sql`  ${selected} as ${name(id)},\n`;
    }),
    "",
  );
}

function listed(names: readonly string[]): Sql {
  return raw(names.join(", "));
}

function groupedBy(names: readonly string[]): Sql {
  const different = new Set(names);
  return raw(different.size === 0 ? "" : `group by ${[...different].map((_, at) => at + 1).join(", ")}`);
}

function same(a: string, b: string, names: readonly string[]): Sql {
  if (names.length === 0) return raw("true");
  return raw(names.map((id) => `${a}.${id} is not distinct from ${b}.${id}`).join(" and "));
}

/** The judges of every period that has a level. */
function openInSeries(question: Question, spec: LevelPerJudgeSpec) {
  const { request } = question;
  const whole = { ...question, request: { ...request, from: request.from ?? FIRST_DAY } };
  return [levelSteps(question, spec), lastDays(whole)] as const;
}

function openOnce(question: Question<LevelPerJudgeSpec>) {
  const { spec, request } = question;
  const day = sql`${request.to}::date`;
  const dimensions = raw(request.by.map((id) => `  ${dimensionSql(id).text} as ${id},\n`).join(""));
  const positions =
    request.by.length === 0 ? raw("") : raw(`\ngroup by ${request.by.map((_, at) => at + 1).join(", ")}`);
  const levels = sql`select
${dimensions}  count(*) as count
from ${name(spec.rows)}
where ${universe(question, spec)}
  and ${isOpen(spec, day)}${positions}`;
  return [[["levels", levels] as const], sql`select ${day} as day`] as const;
}
