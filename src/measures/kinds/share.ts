import { joined, name, pipeline, raw, type Sql, type Step, sql } from "../../base/sql.ts";
import { effectiveN } from "../../statistics/effective-n.ts";
import { wilson } from "../../statistics/wilson.ts";
import type { ShareSpec, Spells } from "../definition.ts";
import { readMeasuredTable } from "../tables.ts";
import { type Kind, number, type ValueColumn } from "./kind.ts";
import { levelSteps, openOn } from "./level.ts";
import { events, groupedBy, groups, listed, ordered, type Question, unclassified } from "./question.ts";

/** The columns of every share. */
export const shareColumns: readonly ValueColumn[] = [
  { name: "share", title: "share", format: "share", meaning: "numerator over denominator; null without a denominator" },
  { name: "low", title: "low", format: "share", meaning: "lower end of the 95 % interval" },
  { name: "high", title: "high", format: "share", meaning: "upper end of the 95 % interval" },
  { name: "numerator", title: "numerator", format: "count", meaning: "rows that meet numerator and denominator" },
  { name: "denominator", title: "denominator", format: "count", meaning: "rows that meet the denominator" },
  {
    name: "effective_n",
    title: "effective n",
    format: "number",
    meaning: "independent rows that the denominator is worth, since families are decided together",
  },
];

/**
 * Sums over clusters of the steps' rows: cases that were never linked are clusters of one; linked ones share a cluster
 * by their family's lead. `cases` must have columns `size` and `successes`, and `cluster`, null for clusters of one.
 */
export function clusterSums(names: readonly string[], from: string): Sql {
  const columns = names.map((column) => sql`${name(column)},\n  `);
  return sql`select
  ${joined(columns, "")}sum(size)::bigint as denominator,
  sum(successes)::bigint as numerator,
  sum(case when cluster is null then size when size > 0 then 1 else 0 end)::bigint as clusters,
  sum(case when cluster is null then size else size * size end)::bigint as size_squared,
  sum(case when cluster is null then successes else size * successes end)::bigint as size_times_successes,
  sum(case when cluster is null then successes else successes * successes end)::bigint as successes_squared,
  sum(considered)::bigint as considered,
  sum(unclassified)::bigint as unclassified
from ${name(from)}${groupedBy(names)}
${ordered(names)}`;
}

/** A share with its interval, from one row of {@link clusterSums}. */
export function readShare(row: Readonly<Record<string, unknown>>): Readonly<Record<string, number | null>> {
  const [numerator, denominator] = [number(row.numerator), number(row.denominator)];
  const effective = effectiveN({
    clusters: number(row.clusters),
    size: denominator,
    successes: numerator,
    sizeSquared: number(row.size_squared),
    sizeTimesSuccesses: number(row.size_times_successes),
    successesSquared: number(row.successes_squared),
  });
  const { estimate, low, high } = wilson(numerator, denominator, { effectiveN: effective });
  return { share: estimate, low, high, numerator, denominator, effective_n: effective };
}

/**
 * Steps to `clusters` where the denominator holds open spells too. Each counts as decided by itself: none of them is a
 * success, so that who among them is kin hardly moves the interval.
 */
function withPending(question: Question<ShareSpec>, dated: Sql, spells: Spells, names: readonly string[]): Step[] {
  const { period, to } = question.request;
  const decoded = { ...question, measure: { ...question.measure, unclassified: null } };
  const open: Step[] = period === null ? [["levels", openOn(decoded, spells, to)]] : levelSteps(decoded, spells);
  const clusters = sql`select * from dated
union all
select ${listed(names)}null, count, 0, count, 0
from levels
where count > 0`;
  return [["dated", dated], ...open, ["clusters", clusters]];
}

/** Rows that meet a condition among those that meet another, with a Wilson interval on the effective n by family. */
export const share: Kind<ShareSpec> = {
  compile(question) {
    const { spec } = question;
    const { selected, names } = groups(question, name(spec.date));
    const linked = readMeasuredTable(spec.rows).columns.includes("family_lead");
    const cluster = raw(linked ? "family_lead" : "null::integer");
    const dated = sql`select
${selected}  ${cluster} as cluster,
  count(*) filter (${raw(spec.denominator)}) as size,
  count(*) filter ((${raw(spec.denominator)}) and (${raw(spec.numerator)})) as successes,
  count(*) as considered,
  ${unclassified(question)}
${events(question, spec)}${groupedBy([...names, "cluster"])}`;
    const steps: Step[] =
      spec.pending === undefined ? [["clusters", dated]] : withPending(question, dated, spec.pending, names);
    return pipeline(steps, clusterSums(names, "clusters"));
  },
  read: (row) => readShare(row),
  columns: () => shareColumns,
  additive: () => false,
  basis: "denominator",
};
