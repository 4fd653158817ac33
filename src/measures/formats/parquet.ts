import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database } from "../../base/database.ts";
import { identifier, literal } from "../../base/sql.ts";
import { PARQUET } from "../../record/raw-table.ts";
import type { Answer } from "../answer.ts";
import type { AroundAnswer } from "../around.ts";
import { type Cell, type RecordColumn, type Records, recordsOf } from "./records.ts";

/** The engine that writes is apart from the one that reads the record, which may be locked. It needs little. */
const ENGINE = { threads: 1, memoryBytes: 256 << 20 };

/**
 * An answer as a Parquet file, with the columns of `recordsOf` and, as the file's own metadata, what it takes to check
 * it: sentence, definition, statement, release, citation and command. Throws `disk-full`.
 */
export function parquetOf(answer: Answer): Promise<Uint8Array<ArrayBuffer>> {
  return parquetOfRecords(recordsOf(answer), checkedBy(answer));
}

/** Rows of any kind as a Parquet file with metadata of its own. Throws `disk-full`. */
export async function parquetOfRecords(
  records: Records,
  metadata: Readonly<Record<string, string>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), "assize-parquet-"));
  const path = join(folder, "answer.parquet");
  const database = await Database.open({ ...ENGINE, temporaryFolder: folder });
  try {
    await database.run(copyStatement(records, metadata, path));
    return Uint8Array.from(readFileSync(path));
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What it takes to check an answer, as names and texts. */
export function checkedBy(answer: Answer | AroundAnswer): Readonly<Record<string, string>> {
  const { measure, variant, definition, release } = "answer" in answer ? answer.answer : answer;
  const { sentence, sql, citation, command } = answer;
  return {
    measure: measure.id,
    variant: variant.id,
    unit: measure.unit,
    sentence,
    definition: definition.text,
    definition_hash: definition.hash,
    sql,
    release: release.id,
    release_sha256: release.checksum,
    simulated: String(release.simulated),
    citation,
    command,
  };
}

function copyStatement({ columns, rows }: Records, metadata: Readonly<Record<string, string>>, path: string): string {
  const names = columns.map(({ name }) => identifier(name)).join(", ");
  const typed = columns.map(({ name, type }) => `${identifier(name)}::${type} as ${identifier(name)}`).join(", ");
  const lines = rows.map((row) => `(${row.map(sqlCell).join(", ")})`).join(",\n");
  const select =
    rows.length === 0
      ? `select ${columns.map(emptyColumn).join(", ")} where false`
      : `select ${typed} from (values\n${lines}\n) as answer(${names})`;
  const pairs = Object.entries(metadata).map(([key, text]) => `${key}: ${literal(text)}`);
  const told = pairs.length === 0 ? "" : `, kv_metadata {${pairs.join(", ")}}`;
  return `copy (${select}) to ${literal(path)} (${PARQUET}${told})`;
}

function emptyColumn({ name, type }: RecordColumn): string {
  return `null::${type} as ${identifier(name)}`;
}

function sqlCell(value: Cell): string {
  if (value === null) return "null";
  return typeof value === "string" ? literal(value) : String(value);
}
