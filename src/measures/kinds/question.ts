import { joined, name, raw, type Sql, sql } from "../../base/sql.ts";
import type { EventSpec, Measure, RowsSpec, Spec } from "../definition.ts";
import { type DimensionId, dimensionOf } from "../dimensions/catalogue.ts";
import { allOf, filterSql } from "../filters.ts";
import { FIRST_DAY, periodSql } from "../periods.ts";
import type { ResolvedRequest } from "../request.ts";

/** A request with the definition that it asks by: all that a statement is made from. */
export interface Question<S extends Spec = Spec> {
  readonly measure: Measure;
  readonly spec: S;
  readonly request: ResolvedRequest;
  /** Case types that the measure speaks of; null for all. */
  readonly caseTypes: readonly string[] | null;
}

/** The code under which values that are no single judge or no court are gathered; never a row of an answer. */
export const LEFT_OUT = "-";

/** A dimension as a statement groups by it. */
export function dimensionSql(id: DimensionId): Sql {
  const { bands, single } = dimensionOf(id);
  if (bands !== undefined) return raw(bands);
  return single === undefined ? name(id) : raw(`case when ${single} then ${id} else '${LEFT_OUT}' end`);
}

/** The columns that a statement groups by: the period of a day, unless there is none, and the dimensions. */
export function groups(
  question: Question,
  day: Sql | null,
): { readonly selected: Sql; readonly names: readonly string[] } {
  const { period, by } = question.request;
  const columns: (readonly [string, Sql])[] = by.map((id) => [id, dimensionSql(id)] as const);
  if (period !== null && day !== null) columns.unshift(["period", periodSql(period, day)]);
  const selected = columns.map(([as, expression]) => sql`  ${named(expression, as)},\n`);
  return { selected: joined(selected, ""), names: columns.map(([as]) => as) };
}

/** An expression under a name, which a column of that name has already. */
export function named(expression: Sql, as: string): Sql {
  return expression.text === as ? expression : sql`${expression} as ${name(as)}`;
}

/** What the rows of an answer are of: the period, where there is one, and the dimensions. */
export function namesOf({ request: { period, by } }: Question): readonly string[] {
  return period === null ? by : ["period", ...by];
}

/** Names with a comma after each, to stand before other columns. */
export function listed(names: readonly string[]): Sql {
  return raw(names.map((column) => `${name(column).text}, `).join(""));
}

/** That rows of two tables, by their aliases, agree in the named columns, a missing value with a missing one. */
export function matching(a: string, b: string, names: readonly string[]): Sql {
  if (names.length === 0) return raw("true");
  return raw(names.map((id) => `${a}.${name(id).text} is not distinct from ${b}.${name(id).text}`).join(" and "));
}

/** Which rows a question speaks of, whatever their day. */
export function universe(question: Question, spec: RowsSpec): Sql {
  const conditions: Sql[] = [];
  if (question.caseTypes !== null) conditions.push(oneOf("case_type", question.caseTypes));
  if (spec.filter !== undefined) conditions.push(raw(`(${spec.filter})`));
  conditions.push(...question.request.where.map(filterSql));
  return allOf(conditions);
}

function oneOf(column: string, values: readonly string[]): Sql {
  const listed = joined(
    values.map((value) => sql`${value}`),
    ", ",
  );
  return sql`${name(column)} in (${listed})`;
}

/** That a day lies in the span of the request. */
export function inSpan(question: Question, day: Sql): Sql {
  const { from, to } = question.request;
  return sql`${day} between ${from ?? FIRST_DAY}::date and ${to}::date`;
}

/** The rows of an event spec that a question speaks of: the universe, dated in the span. */
export function events(question: Question, spec: EventSpec): Sql {
  return sql`from ${name(spec.rows)}
where ${universe(question, spec)}
  and ${inSpan(question, name(spec.date))}`;
}

/** `group by` over the first columns, one for each different name; nothing without names. */
export function groupedBy(names: readonly string[]): Sql {
  const positions = [...new Set(names)].map((_, at) => at + 1);
  return raw(positions.length === 0 ? "" : `\ngroup by ${positions.join(", ")}`);
}

/** `group by` and `order by` over columns by name; a total order when they are all that rows are grouped by. */
export function grouped(names: readonly string[]): Sql {
  return names.length === 0 ? raw("") : sql`${groupedBy(names)}\n${ordered(names)}`;
}

/** `order by` over columns by name, missing values last; nothing without columns. */
export function ordered(names: readonly string[], table = ""): Sql {
  if (names.length === 0) return raw("");
  return raw(`order by ${names.map((column) => `${table}${name(column).text} nulls last`).join(", ")}`);
}

/** How many of the grouped rows could not be decoded, as a selected column; zero where no code decides. */
export function unclassified(question: Question): Sql {
  const condition = question.measure.unclassified;
  return condition === null ? raw("0 as unclassified") : raw(`count(*) filter (${condition}) as unclassified`);
}
