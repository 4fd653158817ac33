import type { Database } from "../../base/database.ts";
import { identifier, literal } from "../../base/sql.ts";
import { PARQUET } from "../../record/raw-table.ts";
import type { Answer } from "../answer.ts";
import { type Cell, type RecordColumn, recordsOf } from "./records.ts";

/**
 * Writes an answer as a Parquet file, with the columns of `recordsOf` and, as the file's own metadata, what it takes to
 * check it: sentence, definition, statement, release, citation and command. Throws `path-not-writable` and `disk-full`.
 */
export async function writeParquet(answer: Answer, database: Database, path: string): Promise<void> {
  const { columns, rows } = recordsOf(answer);
  const names = columns.map(({ name }) => identifier(name)).join(", ");
  const typed = columns.map(({ name, type }) => `${identifier(name)}::${type} as ${identifier(name)}`).join(", ");
  const lines = rows.map((row) => `(${row.map(sqlCell).join(", ")})`).join(",\n");
  const select =
    rows.length === 0
      ? `select ${columns.map(emptyColumn).join(", ")} where false`
      : `select ${typed} from (values\n${lines}\n) as answer(${names})`;
  const metadata = Object.entries(metadataOf(answer)).map(([key, text]) => `${key}: ${literal(text)}`);
  await database.run(`copy (${select}) to ${literal(path)} (${PARQUET}, kv_metadata {${metadata.join(", ")}})`);
}

function emptyColumn({ name, type }: RecordColumn): string {
  return `null::${type} as ${identifier(name)}`;
}

function sqlCell(value: Cell): string {
  if (value === null) return "null";
  return typeof value === "string" ? literal(value) : String(value);
}

function metadataOf({ measure, variant, sentence, definition, sql, release, citation, command }: Answer) {
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
