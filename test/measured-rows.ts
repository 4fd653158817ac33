import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database } from "../src/base/database.ts";
import type { Answer } from "../src/measures/answer.ts";
import { ask } from "../src/measures/ask.ts";
import type { MeasureId } from "../src/measures/definitions/catalogue.ts";
import { parseFilter } from "../src/measures/filters.ts";
import type { Value } from "../src/measures/kinds/kind.ts";
import type { Request } from "../src/measures/request.ts";
import type { Manifest } from "../src/record/manifest.ts";
import type { OpenRecord } from "../src/record/open-record.ts";
import { createCleanTables, type RawRows } from "./raw-tables.ts";

/** A record made from a few raw rows, in memory but for the tables of measures; `close` removes those. */
export async function openMadeRecord(rows: RawRows, release = "2026-08-01"): Promise<OpenRecord> {
  const folder = mkdtempSync(join(tmpdir(), "assize-made-"));
  const database = await Database.open({ threads: 1 });
  await createCleanTables(database, rows, release);
  await database.run("drop view release");
  const manifest = {
    release,
    simulated: true,
    source: { kind: "folder", name: "made", address: null, bytes: 0, sha256: "0".repeat(64) },
    missing_tables: [],
    clean_tables: [],
    tables: [],
  } as unknown as Manifest;
  const close = () => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, manifest, database, close };
}

/** A request with its filters as they are typed. */
export type TypedRequest = Omit<Request<MeasureId>, "where"> & { readonly where?: readonly string[] };

/** The answer of a made record. */
export function askMade(record: OpenRecord, request: TypedRequest): Promise<Answer> {
  const { where, ...rest } = request;
  return ask(record, where === undefined ? rest : { ...rest, where: where.map(parseFilter) });
}

/**
 * One column of an answer by period label and group codes: `{ "FY2019 NYC": 2 }`. Missing codes are `-none-`; the row
 * of an answer without periods and groups is `all`.
 */
export function column(answer: Answer, name: string): Record<string, Value> {
  return Object.fromEntries(
    answer.rows.map((row) => {
      const codes = row.groups.map((group) => group.code ?? "-none-");
      const words = row.period === null ? codes : [row.period.label, ...codes];
      return [words.length === 0 ? "all" : words.join(" "), row.values[name] ?? null];
    }),
  );
}
