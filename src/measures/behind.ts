import { describeView } from "../record/describe.ts";
import { readViews } from "../record/views.ts";
import type { Spec } from "./definition.ts";
import { type MeasuredTable, measuredTables, readMeasuredTable } from "./tables.ts";

/** Every statement that stands between the release's own tables and a spec's rows, by name: what its numbers hang on. */
export function statementsBehind(spec: Spec): readonly (readonly [name: string, sql: string])[] {
  const found = new Map<string, string>();
  for (const table of tablesOf(spec)) collect(table, found);
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function tablesOf(spec: Spec): readonly MeasuredTable[] {
  if (spec.kind === "comparison") return ["decided_families"];
  const own: MeasuredTable[] = [spec.rows];
  if (spec.kind === "ratio") own.push(spec.over.rows);
  if (spec.kind === "per-judge" || spec.kind === "level-per-judge") own.push("judge_months");
  return own;
}

function collect(name: string, found: Map<string, string>): void {
  const statement = statements().get(name);
  if (statement === undefined || found.has(name)) return;
  found.set(name, statement.sql);
  for (const source of statement.sources) collect(source, found);
}

interface Statement {
  readonly sql: string;
  readonly sources: readonly string[];
}

let all: ReadonlyMap<string, Statement> | undefined;

function statements(): ReadonlyMap<string, Statement> {
  all ??= new Map<string, Statement>([
    ...readViews().map(({ name, sql }) => [name, { sql, sources: describeView(sql).sources }] as const),
    ...measuredTables.map((name) => {
      const { sql, description } = readMeasuredTable(name);
      return [name, { sql, sources: description.sources }] as const;
    }),
  ]);
  return all;
}
