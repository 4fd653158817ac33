import { name, raw, sql } from "../../base/sql.ts";
import type { CountSpec } from "../definition.ts";
import { type Kind, number } from "./kind.ts";
import { events, grouped, groups, unclassified } from "./question.ts";

/** Rows dated in the period. A count of a complete record has no sampling interval; recent ones are provisional. */
export const count: Kind<CountSpec> = {
  compile(question) {
    const { spec } = question;
    const { selected, names } = groups(question, name(spec.date));
    const all = spec.distinct === undefined ? raw("count(*)") : sql`count(distinct ${name(spec.distinct)})`;
    const only = spec.counted === undefined ? raw("") : sql` filter (${raw(spec.counted)})`;
    return sql`select
${selected}  ${all}${only} as count,
  count(*) as considered,
  ${unclassified(question)}
${events(question, spec)}${grouped(names)}`;
  },
  read: (row) => ({ count: number(row.count) }),
  columns: ({ measure }) => [
    { name: "count", title: measure.words.counted, format: "count", meaning: "rows dated in the period" },
  ],
  additive: ({ spec }) => spec.distinct === undefined,
  basis: "count",
};
