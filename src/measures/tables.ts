import { readFileSync } from "node:fs";
import { describeView, type ViewDescription } from "../record/describe.ts";
import { caseDimensions } from "./dimensions/catalogue.ts";

/** The tables that measures read, in the order in which they are made. */
export const measuredTables = [
  "measured_cases",
  "measured_proceedings",
  "measured_hearings",
  "measured_claims",
  "decided_families",
  "measured_relief",
  "measured_spells",
  "measured_representation",
  "measured_closures",
  "measured_motions",
  "measured_bonds",
  "measured_appeals",
  "measured_children",
  "measured_child_spells",
  "measured_custody",
  "measured_family_members",
  "measured_family_spells",
  "measured_families",
  "judge_months",
  "judge_years",
  "judge_spans",
  "measured_endings",
  "measured_bond_hearings",
  "dimension_values",
] as const;

/** The name of a table that measures read. */
export type MeasuredTable = (typeof measuredTables)[number];

/**
 * What a row takes from its case where it has no such column of its own: dimensions, and whom it is decided with. A
 * table's file may name more after `-- takes:`, and after `-- leaves:` columns of its own that no measure reads.
 */
const CASE_COLUMNS: readonly string[] = [...caseDimensions, "family_lead"];

/** Tables that are not about a case. */
const WITHOUT_CASE: ReadonlySet<MeasuredTable> = new Set([
  "decided_families",
  "measured_cases",
  "judge_months",
  "judge_years",
  "judge_spans",
  "dimension_values",
]);

/** A measured table as it is made. */
export interface MeasuredView {
  readonly name: MeasuredTable;
  readonly description: ViewDescription;
  /** The select that makes it, case columns included. */
  readonly sql: string;
  /** Names of its columns. */
  readonly columns: readonly string[];
}

const read = new Map<MeasuredTable, MeasuredView>();

/** One measured table by name. Reads its file of `tables/` once. */
export function readMeasuredTable(table: MeasuredTable): MeasuredView {
  const known = read.get(table);
  if (known !== undefined) return known;
  const view = readTable(table);
  read.set(table, view);
  return view;
}

function readTable(table: MeasuredTable): MeasuredView {
  const text = readFileSync(new URL(`tables/${table}.sql`, import.meta.url), "utf8").trimEnd();
  const description = describeView(text);
  const own = description.columns.map((column) => column.name);
  if (WITHOUT_CASE.has(table)) return { name: table, description, sql: text, columns: own };
  const taken = [...CASE_COLUMNS, ...named(text, "takes")].filter((column) => !own.includes(column));
  const left = named(text, "leaves");
  const sql = `select r.*${left.length === 0 ? "" : ` exclude (${left.join(", ")})`}, ${taken.map((column) => `c.${column}`).join(", ")}
from (
${text}
) r
left join measured_cases c on c.idncase = r.idncase`;
  return { name: table, description, sql, columns: [...own.filter((column) => !left.includes(column)), ...taken] };
}

/** The columns that a table's file names in one line of its header. */
function named(text: string, field: "takes" | "leaves"): string[] {
  return new RegExp(`^-- ${field}: (.+)$`, "m").exec(text)?.[1]?.split(", ") ?? [];
}
