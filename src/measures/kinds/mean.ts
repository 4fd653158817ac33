import { name, raw, sql } from "../../base/sql.ts";
import type { MeanSpec } from "../definition.ts";
import { type Kind, number, numberOrNull } from "./kind.ts";
import { events, grouped, groups, unclassified } from "./question.ts";

/** A number per row dated in the period: mean, median and quartiles. */
export const mean: Kind<MeanSpec> = {
  compile(question) {
    const { spec } = question;
    const { selected, names } = groups(question, name(spec.date));
    const value = raw(`(${spec.value})`);
    return sql`select
${selected}  sum(${value})::double / count(${value}) as mean,
  quantile_disc(${value}, 0.5) as median,
  quantile_disc(${value}, 0.25) as lower_quartile,
  quantile_disc(${value}, 0.75) as upper_quartile,
  sum(${value})::bigint as total,
  count(${value}) as count,
  count(*) as considered,
  ${unclassified(question)}
${events(question, spec)}${grouped(names)}`;
  },
  read: (row) => ({
    mean: numberOrNull(row.mean),
    median: numberOrNull(row.median),
    lower_quartile: numberOrNull(row.lower_quartile),
    upper_quartile: numberOrNull(row.upper_quartile),
    total: number(row.total),
    count: number(row.count),
  }),
  columns: ({ measure }) => [
    { name: "mean", title: "mean", format: "number", meaning: "total over rows; null without rows" },
    { name: "median", title: "median", format: "number", meaning: "half of the rows have at most as many" },
    { name: "lower_quartile", title: "lower quartile", format: "number", meaning: "a quarter have at most as many" },
    {
      name: "upper_quartile",
      title: "upper quartile",
      format: "number",
      meaning: "three quarters have at most as many",
    },
    { name: "total", title: measure.words.event ?? "total", format: "count", meaning: "added over rows" },
    { name: "count", title: measure.words.counted, format: "count", meaning: "rows dated in the period" },
  ],
  additive: () => false,
  basis: "count",
};
