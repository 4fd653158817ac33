import { addDays } from "../../base/dates.ts";
import { name, pipeline, raw, type Sql, type Step, sql } from "../../base/sql.ts";
import type { LevelSpec, Spells } from "../definition.ts";
import { FIRST_DAY, periodSql } from "../periods.ts";
import { type Kind, number, numberOrNull, type ValueColumn } from "./kind.ts";
import {
  grouped,
  groupedBy,
  groups,
  listed,
  namesOf,
  ordered,
  type Question,
  unclassified,
  universe,
} from "./question.ts";

const AGE_COLUMNS: readonly ValueColumn[] = [
  { name: "median_days", title: "median days", format: "days", meaning: "half of the open spells are younger" },
  { name: "lower_quartile_days", title: "lower quartile", format: "days", meaning: "a quarter are younger" },
  { name: "upper_quartile_days", title: "upper quartile", format: "days", meaning: "a quarter are older" },
  { name: "mean_days", title: "mean days", format: "number", meaning: "mean age" },
  { name: "count", title: "open", format: "count", meaning: "spells open on the day, with a known first day" },
];

/** Spells open on the last day of the period, or on the last day of the span: how many, or how old they are. */
export const level: Kind<LevelSpec> = {
  compile(question) {
    const { spec, request } = question;
    if (spec.age !== undefined) return ages(question, spec.age);
    if (request.period === null) return openOn(question, spec, request.to);
    return pipeline(levelSteps(question, spec), levelRows(question, "levels"));
  },
  read: (row, { spec }) =>
    spec.age === undefined
      ? { count: number(row.count) }
      : {
          median_days: numberOrNull(row.median_days),
          lower_quartile_days: numberOrNull(row.lower_quartile_days),
          upper_quartile_days: numberOrNull(row.upper_quartile_days),
          mean_days: numberOrNull(row.mean_days),
          count: number(row.count),
        },
  columns: ({ measure, spec }) =>
    spec.age === undefined
      ? [
          {
            name: "count",
            title: measure.words.counted,
            format: "count",
            meaning: "spells open on the period's last day",
          },
        ]
      : AGE_COLUMNS,
  additive: ({ spec }) => spec.age === undefined,
  basis: "count",
};

/** That a spell is open at the end of a day. */
export function isOpen(spec: Spells, day: Sql): Sql {
  const [starts, ends] = [name(spec.starts), name(spec.ends)];
  return sql`(${starts} is null or ${starts} <= ${day}) and (${ends} is null or ${ends} > ${day})`;
}

/** The spells open at the end of one day, as rows by dimension. */
export function openOn(question: Question, spec: Spells, day: string): Sql {
  const { by } = question.request;
  return sql`select
${groups(question, null).selected}  count(*) as count,
  count(*) as considered,
  ${unclassified(question)}
from ${name(spec.rows)}
where ${universe(question, spec)}
  and ${isOpen(spec, sql`${day}::date`)}${grouped(by)}`;
}

/**
 * Steps to `levels`: how many spells are open at the end of every period, by dimension. Spells are counted as they
 * begin and end; the running sum of the differences is the level. A period without a change keeps the level before it.
 */
export function levelSteps(question: Question, spec: Spells): Step[] {
  const { by, period, from, to } = question.request;
  if (period === null) throw new RangeError("a series needs a period");
  const first = sql`greatest(${from ?? FIRST_DAY}::date, ${FIRST_DAY}::date)`;
  const bucket = (day: Sql) => periodSql(period, sql`greatest(${day}, ${first})`);
  const names = namesOf(question);
  const plain = raw(names.map((column) => name(column).text).join(", "));
  const partition = by.length === 0 ? raw("") : raw(`partition by ${by.map((id) => name(id).text).join(", ")} `);
  const change = (day: Sql, delta: string) => sql`select
  ${bucket(day)} as period,
${groups(question, null).selected}  ${raw(delta)} as change
from ${name(spec.rows)}
where ${universe(question, spec)}
  and (${name(spec.starts)} is null or ${name(spec.starts)} <= ${to}::date)`;
  return [
    [
      "changes",
      sql`${change(sql`coalesce(${name(spec.starts)}, ${first})`, "count(*)")}${groupedBy(names)}
union all
${change(name(spec.ends), "-count(*)")}
  and ${name(spec.ends)} <= ${to}::date${groupedBy(names)}`,
    ],
    [
      "periods",
      sql`select distinct period from changes union select unnest(generate_series(${from === null ? raw("(select min(period) from changes)") : bucket(first)}, ${to}::date, ${raw(stride(period))}))::date`,
    ],
    [
      "kinds",
      by.length === 0
        ? raw("select 1 as one")
        : sql`select distinct ${raw(by.map((id) => name(id).text).join(", "))} from changes`,
    ],
    [
      "summed",
      sql`select ${plain}, sum(change) as change
from (
  select ${plain}, change from changes
  union all
  select period, ${listed(by)}0 from periods cross join kinds
)${groupedBy(names)}`,
    ],
    [
      "levels",
      sql`select ${plain}, sum(change) over (${partition}order by period)::bigint as count
from summed`,
    ],
  ];
}

function stride(period: string): string {
  return { month: "interval 1 month", quarter: "interval 3 month" }[period] ?? "interval 1 year";
}

function levelRows(question: Question, from: string): Sql {
  const names = namesOf(question);
  return sql`select ${listed(names)}count, count as considered, 0 as unclassified
from ${name(from)}
${ordered(names)}`;
}

function ages(question: Question<LevelSpec>, age: string): Sql {
  const { spec, request } = question;
  const { period } = request;
  const names = namesOf(question);
  const day = period === null ? sql`${request.to}::date` : raw("day");
  const days = sql`(${day} - ${name(age)})`;
  const select = sql`select
${period === null ? raw("") : raw("  period,\n")}${groups(question, null).selected}  quantile_disc(${days}, 0.5) as median_days,
  quantile_disc(${days}, 0.25) as lower_quartile_days,
  quantile_disc(${days}, 0.75) as upper_quartile_days,
  sum(${days})::double / count(${name(age)}) as mean_days,
  count(${name(age)}) as count,
  count(*) as considered,
  ${unclassified(question)}
from ${name(spec.rows)}${period === null ? raw("") : raw(" cross join days")}
where ${universe(question, spec)}
  and ${isOpen(spec, day)}${grouped(names)}`;
  return period === null ? select : pipeline([["days", lastDays(question)]], select);
}

/** The periods of a request with the last day of each that the span holds: columns `period` and `day`. */
export function lastDays(question: Question): Sql {
  const { period, from, to } = question.request;
  if (period === null) throw new RangeError("a series needs a period");
  const first = periodSql(period, sql`${from ?? addDays(to, -3652)}::date`);
  return sql`select period, least((period + ${raw(stride(period))})::date - 1, ${to}::date) as day
from (select unnest(generate_series(${first}, ${to}::date, ${raw(stride(period))}))::date as period)`;
}
