import type { Database } from "../src/base/database.ts";
import { literal } from "../src/base/sql.ts";
import type { Measure, Spec } from "../src/measures/definition.ts";
import type { DimensionId } from "../src/measures/dimensions/catalogue.ts";
import type { Value } from "../src/measures/kinds/kind.ts";
import { kindOf } from "../src/measures/kinds/kinds.ts";
import type { Question } from "../src/measures/kinds/question.ts";
import type { ResolvedRequest } from "../src/measures/request.ts";

/** A row of a kind's answer: its period and group as the statement gives them, and its numbers. */
export interface KindRow {
  readonly period: string | null;
  readonly groups: readonly (string | null)[];
  readonly values: Readonly<Record<string, Value>>;
  readonly considered: number;
}

/** A question of a kind alone, over any table that bears the name of a measured one. */
export function madeQuestion<S extends Spec>(spec: S, request: Partial<ResolvedRequest> = {}): Question<S> {
  const measure = { id: "made", words: { counted: "rows" }, unclassified: null } as unknown as Measure;
  const to = request.to ?? "2020-12-31";
  const defaults = { measure: "made", variant: "standard", by: [], where: [], period: null, from: null, asOf: to };
  return { measure, spec, request: { ...defaults, openEnded: true, ...request, to }, caseTypes: null };
}

/** The rows that a kind gives for a question. */
export async function askKind<S extends Spec>(database: Database, question: Question<S>): Promise<KindRow[]> {
  const kind = kindOf(question.spec);
  const { text, values } = kind.compile(question);
  const rows = await database.rows(text, [...values]);
  return rows.map((row) => ({
    period: typeof row.period === "string" ? row.period : null,
    groups: question.request.by.map((id: DimensionId) => (row[id] === null ? null : String(row[id]))),
    values: kind.read(row, question),
    considered: Number(row.considered),
  }));
}

/** Makes a table anew from rows: columns given as `name type`, days and text as strings. */
export async function makeTable(
  database: Database,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): Promise<void> {
  await database.run(`create or replace table ${table} (${columns.join(", ")})`);
  if (rows.length === 0) return;
  const cell = (value: string | number | boolean | null) =>
    typeof value === "string" ? literal(value) : String(value);
  await database.run(`insert into ${table} values ${rows.map((row) => `(${row.map(cell).join(", ")})`).join(", ")}`);
}
