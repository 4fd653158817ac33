import { joined, name, pipeline, raw, type Sql, sql } from "../../base/sql.ts";
import { normalQuantile } from "../../statistics/normal.ts";
import type { DurationSpec } from "../definition.ts";
import { type Kind, number, numberOrNull, type ValueColumn } from "./kind.ts";
import { groupedBy, groups, inSpan, listed, matching, ordered, type Question, universe } from "./question.ts";

const Z = normalQuantile(0.975);
/** A product of shares that is a half but for rounding counts as a half. */
const ROUNDING = 1e-9;

/**
 * Days from a start to an event, by cohort of the start. What has not ended is still waiting (censored at the last day
 * that the record knows), so the median is that of Kaplan and Meier with a log-log interval; where other exits compete,
 * the share that had the event by a horizon is the cumulative incidence of Aalen and Johansen.
 */
export const duration: Kind<DurationSpec> = {
  compile(question) {
    const { names } = groups(question, name(question.spec.starts));
    return pipeline(
      [
        ["waits", waits(question)],
        ["tallies", tallies(question, names)],
        ["risks", risks(names)],
        ["wholes", wholes(names)],
        ["curves", curves(question, names)],
      ],
      summary(question, names),
    );
  },
  read: (row, { spec }) => ({
    median_days: numberOrNull(row.median_days),
    median_low: numberOrNull(row.median_low),
    median_high: numberOrNull(row.median_high),
    count: number(row.count),
    events: number(row.events),
    ...Object.fromEntries(competing(spec).map((exit) => [exit, number(row[exit])])),
    waiting: number(row.waiting),
    median_of_finished: numberOrNull(row.median_of_finished),
    ...Object.fromEntries(spec.horizons.map((days) => [by(days), numberOrNull(row[by(days)])])),
    negative: number(row.negative),
  }),
  columns: ({ measure, spec }) => [
    {
      name: "median_days",
      title: "median days",
      format: "days",
      meaning:
        competing(spec).length === 0
          ? "day by which half had the event, those still waiting counted; null while more than half wait"
          : "day by which half would have had the event if nobody left in another way (Kaplan-Meier); null while unknown",
    },
    { name: "median_low", title: "low", format: "days", meaning: "lower end of its 95 % interval" },
    { name: "median_high", title: "high", format: "days", meaning: "upper end; null when not yet known" },
    { name: "count", title: measure.words.counted, format: "count", meaning: "rows that began in the period" },
    { name: "events", title: measure.words.event ?? "events", format: "count", meaning: "of them, with the event" },
    ...competing(spec).map(
      (exit): ValueColumn => ({
        name: exit,
        title: exit.replaceAll("_", " "),
        format: "count",
        meaning: "of them, that left in this other way first",
      }),
    ),
    { name: "waiting", title: "waiting", format: "count", meaning: "of them, still without any exit" },
    {
      name: "median_of_finished",
      title: "median of finished",
      format: "days",
      meaning: "median among those with the event only: what is often published, and falls when quick cases are added",
    },
    ...spec.horizons.map(
      (days): ValueColumn => ({
        name: by(days),
        title: `within ${days} days`,
        format: "share",
        meaning: "share that had the event by then; null when nobody was watched that long",
      }),
    ),
    {
      name: "negative",
      title: "negative",
      format: "count",
      meaning: "rows that end before they begin, left out",
      counts: "rows left out",
    },
  ],
  additive: () => false,
  basis: "count",
};

function competing(spec: DurationSpec): readonly string[] {
  return spec.competing ?? [];
}

function by(days: number): string {
  return `within_${days}_days`;
}

function partition(names: readonly string[]): Sql {
  return raw(names.length === 0 ? "" : `partition by ${names.map((column) => name(column).text).join(", ")} `);
}

function waits(question: Question<DurationSpec>): Sql {
  const { spec, request } = question;
  const [starts, ends] = [name(spec.starts), name(spec.ends)];
  const { selected } = groups(question, starts);
  const last = sql`${request.asOf}::date`;
  return sql`select
${selected}  case when ${ends} <= ${last} then ${ends} else ${last} end - ${starts} as days,
  case when ${ends} <= ${last} then ${raw(spec.exit)} end as exit,
  ${question.measure.unclassified === null ? raw("false") : raw(`(${question.measure.unclassified})`)} as unknown
from ${name(spec.rows)}
where ${universe(question, spec)}
  and ${inSpan(question, starts)}`;
}

function tallies({ spec }: Question<DurationSpec>, names: readonly string[]): Sql {
  const others = competing(spec).map((exit) => sql`count(*) filter (exit = ${exit}) as ${name(exit)},\n  `);
  return sql`select
  ${listed(names)}days,
  count(*) filter (exit = 'event')::double as events,
  ${joined(others, "")}count(exit)::double as exits,
  count(*)::double as leaving
from waits${groupedBy([...names, "days"])}`;
}

function risks(names: readonly string[]): Sql {
  const window = sql`(${partition(names)}order by days rows unbounded preceding)`;
  return sql`select
  *,
  sum(leaving) over ${window} as left_so_far
from tallies
where days >= 0`;
}

/** The numbers of each group as a whole, beside which its running sums are read. */
function wholes(names: readonly string[]): Sql {
  return sql`select ${listed(names)}sum(leaving) as everyone
from tallies
where days >= 0${groupedBy(names)}`;
}

function curves(question: Question<DurationSpec>, names: readonly string[]): Sql {
  const window = sql`(${partition(names)}order by days rows`;
  const exits = competing(question.spec).length > 0 ? raw("exits") : raw("events");
  return sql`select
  *,
  product(1 - events / at_risk) over ${window} unbounded preceding) as survival,
  sum(case when at_risk > events then events / (at_risk * (at_risk - events)) end) over ${window} unbounded preceding) as variance,
  (events / at_risk * coalesce(product(1 - ${exits} / at_risk) over ${window} between unbounded preceding and 1 preceding), 1))::decimal(20, 18) as step
from (
  select r.*, everyone - left_so_far + leaving as at_risk
  from risks r
  join wholes w on ${matching("r", "w", names)}
)`;
}

function summary(question: Question<DurationSpec>, names: readonly string[]): Sql {
  const { spec } = question;
  const band = (sign: string) =>
    `case when survival > 0 and survival < 1 then pow(survival, exp(${sign}${Z} * sqrt(variance) / -ln(survival))) end`;
  const half = `${0.5 + ROUNDING}`;
  const within = spec.horizons.map(
    (days) =>
      sql`case when max(days) >= ${days} or sum(leaving) = sum(exits) then least(1, coalesce(sum(step) filter (days <= ${days}), 0)::double) end as ${name(by(days))},\n  `,
  );
  const others = competing(spec).map((exit) => sql`sum(${name(exit)})::bigint as ${name(exit)},\n  `);
  const curved = sql`select
  ${listed(names)}min(days) filter (survival <= ${raw(half)}) as median_days,
  min(days) filter (${raw(band(""))} <= ${raw(half)}) as median_low,
  min(days) filter (${raw(band("-"))} <= ${raw(half)}) as median_high,
  sum(events)::bigint as events,
  ${joined(others, "")}(sum(leaving) - sum(exits))::bigint as waiting,
  ${joined(within, "")}sum(leaving)::bigint as count
from curves${groupedBy(names)}`;
  const counted = sql`select
  ${listed(names)}count(*) filter (days < 0) as negative,
  quantile_disc(days, 0.5) filter (exit = 'event' and days >= 0) as median_of_finished,
  count(*) as considered,
  count(*) filter (unknown) as unclassified
from waits${groupedBy(names)}`;
  return sql`select c.*, s.* exclude (${raw(["count", ...names].map((column) => name(column).text).join(", "))}), coalesce(s.count, 0) as count
from (
${counted}
) c
left join (
${curved}
) s on ${matching("s", "c", names)}
${ordered(names, "c.")}`;
}
