import { name, pipeline, sql } from "../../base/sql.ts";
import type { EventSpec, RatioSpec } from "../definition.ts";
import { type Kind, number } from "./kind.ts";
import { events, groupedBy, groups, listed, ordered, type Question, unclassified } from "./question.ts";

/** One count for every one of another, both dated in the same period. */
export const ratio: Kind<RatioSpec> = {
  compile(question) {
    const { spec } = question;
    const { names } = groups(question, name(spec.date));
    return pipeline(
      [
        ["above", counted(question, spec)],
        ["below", counted(question, spec.over)],
        [
          "sides",
          sql`select ${listed(names)}count as numerator, 0 as denominator, considered, unclassified from above
union all
select ${listed(names)}0, count, 0, 0 from below`,
        ],
      ],
      sql`select ${listed(names)}sum(numerator)::bigint as numerator, sum(denominator)::bigint as denominator, sum(considered)::bigint as considered, sum(unclassified)::bigint as unclassified
from sides${groupedBy(names)}
${ordered(names)}`,
    );
  },
  read(row) {
    const [numerator, denominator] = [number(row.numerator), number(row.denominator)];
    return { ratio: denominator === 0 ? null : numerator / denominator, numerator, denominator };
  },
  columns: ({ measure }) => [
    {
      name: "ratio",
      title: "ratio",
      format: "number",
      meaning: "numerator over denominator; null without a denominator",
    },
    { name: "numerator", title: measure.words.counted, format: "count", meaning: "rows of the first count" },
    { name: "denominator", title: `${measure.words.per ?? "others"}`, format: "count", meaning: "rows of the second" },
  ],
  additive: () => false,
  basis: "denominator",
};

function counted(question: Question, spec: EventSpec) {
  const { selected, names } = groups(question, name(spec.date));
  return sql`select
${selected}  count(*) as count,
  count(*) as considered,
  ${unclassified(question)}
${events(question, spec)}${groupedBy(names)}`;
}
