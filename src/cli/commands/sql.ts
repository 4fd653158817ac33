import { createInterface } from "node:readline/promises";
import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import type { Row } from "../../base/database.ts";
import { AssizeError, InputError, QueryError } from "../../base/errors.ts";
import { csvOfCells } from "../../measures/formats/csv.ts";
import { measuredTables } from "../../measures/tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";
import { columns } from "../format.ts";
import { dayOption, memoryOption, oneOf } from "../options.ts";
import { Screen } from "../screen.ts";
import { prepareMeasures, type RecordFlags, withRecord } from "../with-record.ts";

const FORMATS = ["table", "csv", "json"] as const;

interface SqlFlags extends RecordFlags {
  readonly format: (typeof FORMATS)[number];
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Rows as a table for a terminal, as CSV with a header, or as one JSON list. */
export function formatRows(rows: readonly Row[], format: SqlFlags["format"]): string {
  if (format === "json") return JSON.stringify(rows, null, 2);
  const names = Object.keys(rows[0] ?? {});
  if (format === "csv")
    return csvOfCells([names, ...rows.map((row) => names.map((name) => shown(row[name])))]).trimEnd();
  if (rows.length === 0) return "no rows";
  return columns([names, ...rows.map((row) => names.map((name) => shown(row[name])))]);
}

/** A statement that reads what measures read; the tables are opened, and made where the record has none, only then. */
const OF_MEASURES = new RegExp(`\\b(${[...measuredTables, "dimension_values"].join("|")})\\b`);

/** Rows of the user's own statement. Throws `sql-refused` when the engine does not take it. */
async function ask(record: OpenRecord, statement: string): Promise<Row[]> {
  if (statement.trim() === "") throw new InputError("bad-option", "no statement", { option: "statement", value: "" });
  if (OF_MEASURES.test(statement)) await prepareMeasures(record, new Screen(process.stderr));
  try {
    return await record.database.rows(statement);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new InputError(
      "sql-refused",
      `the engine refused the statement: ${error.reason}`,
      { sql: statement },
      { advice: 'assize sql "show tables" lists the tables', cause: error },
    );
  }
}

async function converse(record: OpenRecord, format: SqlFlags["format"]): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: "assize> " });
  console.log(
    `release ${record.manifest.release}${record.manifest.simulated ? " (SIMULATED)" : ""}; a statement ends with ; and .quit leaves`,
  );
  let statement = "";
  terminal.prompt();
  for await (const line of terminal) {
    if (statement === "" && line.trim() === ".quit") break;
    statement = statement === "" ? line : `${statement}\n${line}`;
    if (statement.trimEnd().endsWith(";")) {
      try {
        console.log(formatRows(await ask(record, statement), format));
      } catch (error) {
        console.error(error instanceof AssizeError ? error.line : error);
      }
      statement = "";
    }
    terminal.setPrompt(statement.trim() === "" ? "assize> " : "   ...> ");
    terminal.prompt();
  }
  terminal.close();
}

/** `assize sql`: asks a record, from anywhere. */
export function sqlCommand(program: Command): void {
  program
    .command("sql")
    .description("ask a loaded release in SQL")
    .argument("[statement]", "what to ask; without it, statements are read from standard input")
    .option("--store <folder>", "where records are kept (default: $ASSIZE_STORE, else ./record)")
    .option("--release <day>", "which release (default: the newest loaded)", dayOption("--release"))
    .option("--memory <amount>", "memory that the engine may use", memoryOption("--memory"))
    .option("--format <format>", `how rows are printed: ${FORMATS.join(", ")}`, oneOf("--format", FORMATS), "table")
    .addHelpText(
      "after",
      `
Examples:
  assize sql "select outcome, count(*) as cases from cases group by all order by cases desc"
  assize sql --format csv "from judges where is_single_judge limit 20" > judges.csv
  assize sql "describe cases"
  assize sql < question.sql

Clean tables (cases, proceedings, hearings ...) and the release's own (A_TblCase ...) are views under their own names;
docs/record.md describes them.`,
    )
    .action(async (statement: string | undefined, flags: SqlFlags) => {
      await withRecord(flags, async (record) => {
        if (statement === undefined && process.stdin.isTTY) await converse(record, flags.format);
        else console.log(formatRows(await ask(record, statement ?? (await readAll(process.stdin))), flags.format));
      });
    });
}
