import type { Database } from "../base/database.ts";
import { identifier, literal } from "../base/sql.ts";
import { adjournmentReasons } from "../release/tables/adjournment-reasons.ts";
import { applicationDecisions } from "../release/tables/application-codes.ts";
import { boardDecisions } from "../release/tables/board-codes.ts";
import { bondDecisions } from "../release/tables/bond-codes.ts";
import { calendarTypes, custodySchedules, judgeTimeOff } from "../release/tables/calendar-codes.ts";
import { caseLabels } from "../release/tables/case-labels.ts";
import { notCourts } from "../release/tables/court-codes.ts";
import { dispositions } from "../release/tables/dispositions.ts";
import { judgePlaceholders, placeholderJudgeCodes } from "../release/tables/judge-placeholders.ts";
import { juvenileKinds } from "../release/tables/juvenile-kinds.ts";
import { motionKinds, motionRulings } from "../release/tables/motion-codes.ts";

type Cell = string | number | boolean | null;

/** A list of codes as the SQL of the clean tables reads it. */
export interface CodeTable {
  readonly name: string;
  /** Columns in order, by name and engine type. */
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly rows: readonly (readonly Cell[])[];
}

const text = "varchar";

/** Every list of codes that the release does not explain by itself, one table each. */
export const codeTables: readonly CodeTable[] = [
  {
    name: "dispositions",
    columns: [
      ["class", text],
      ["case_type", text],
      ["code", text],
      ["text", text],
      ["outcome", text],
      ["ends_case", text],
      ["eoir_completion", text],
      ["trac_closing", text],
      ["inactive", text],
    ],
    rows: dispositions.map((row) => [
      row.class,
      row.caseType,
      row.code,
      row.text,
      row.outcome,
      row.endsCase,
      row.eoirCompletion,
      row.tracClosing,
      row.inactive,
    ]),
  },
  codeTable("application_decisions", "outcome", applicationDecisions, (row) => row.outcome),
  {
    name: "bond_decisions",
    columns: [
      ["code", text],
      ["text", text],
      ["outcome", text],
      ["granted", "boolean"],
    ],
    rows: bondDecisions.map((row) => [row.code, row.meaning, row.outcome, row.granted]),
  },
  {
    name: "adjournment_reasons",
    columns: [
      ["code", text],
      ["cause", text],
      ["vacated", "boolean"],
      ["completion", "boolean"],
    ],
    rows: adjournmentReasons.map((row) => [row.code, row.cause, row.vacated, row.completion]),
  },
  codeTable("calendar_kinds", "kind", calendarTypes, (row) => row.group),
  {
    name: "schedule_kinds",
    columns: [
      ["code", text],
      ["kind", text],
    ],
    rows: [...judgeTimeOff.map((code) => [code, "none"]), ...custodySchedules.map((code) => [code, "bond"])],
  },
  {
    name: "judge_placeholders",
    columns: [
      ["place", "integer"],
      ["pattern", text],
      ["reason", text],
    ],
    rows: judgePlaceholders.map((row, place) => [place, row.pattern, row.reason]),
  },
  {
    name: "judge_placeholder_codes",
    columns: [["code", text]],
    rows: placeholderJudgeCodes.map((code) => [code]),
  },
  {
    name: "juvenile_kinds",
    columns: [
      ["id", "integer"],
      ["code", text],
      ["kind", text],
      ["minor_flag", "boolean"],
    ],
    rows: juvenileKinds.map((row) => [row.id, row.code, row.kind, row.minorFlag]),
  },
  codeTable("case_labels", "label", caseLabels, (row) => row.group),
  codeTable("bia_decisions", "outcome", boardDecisions, (row) => row.outcome),
  codeTable("motion_kinds", "kind", motionKinds, (row) => row.purpose),
  codeTable("motion_rulings", "outcome", motionRulings, (row) => row.outcome),
  codeTable("court_placeholders", "reason", notCourts, (row) => row.reason),
];

/** Makes every code table in the database, under its own name. */
export async function createCodeTables(database: Database): Promise<void> {
  for (const { name, columns, rows } of codeTables) {
    const declared = columns.map(([column, type]) => `${identifier(column)} ${type}`).join(", ");
    const values = rows.map((row) => `(${row.map(sqlValue).join(", ")})`).join(", ");
    await database.run(`create table ${identifier(name)} (${declared})`);
    await database.run(`insert into ${identifier(name)} values ${values}`);
  }
}

function codeTable<Row extends { readonly code: string }>(
  name: string,
  column: string,
  rows: readonly Row[],
  value: (row: Row) => string,
): CodeTable {
  return {
    name,
    columns: [
      ["code", text],
      [column, text],
    ],
    rows: rows.map((row) => [row.code, value(row)]),
  };
}

function sqlValue(value: Cell): string {
  return typeof value === "string" ? literal(value) : String(value);
}
