import type { Context } from "hono";
import { csvOfRecords } from "../measures/formats/csv.ts";
import { parquetOfRecords } from "../measures/formats/parquet.ts";
import type { Records } from "../measures/formats/records.ts";
import type { ReleaseTold } from "./envelope.ts";
import { type ApiFormat, mediaTypes, negotiate } from "./negotiate.ts";

/** Formats of what is a table too. */
export const tableFormats = ["json", "csv", "parquet"] as const;

/** Something that is given as JSON or as a file of rows. Each is made only when it is asked for. */
export interface Given {
  json(): object;
  records(): Records;
  /** What the file says of itself, in formats that have a place for it. */
  metadata?(): Readonly<Record<string, string>>;
  /** What the file holds, in a word: it becomes a part of the file's name. */
  readonly name: string;
  /** The release that the rows are from; null where they are from none. */
  readonly release: ReleaseTold | null;
}

/**
 * Responds in the format asked for; files come as downloads whose name says what they hold, of which release, and
 * whether it is simulated. Throws `format-not-offered`.
 */
export async function respond(context: Context, given: Given): Promise<Response> {
  const format = negotiate(context, tableFormats);
  if (format === "json") return context.json(given.json());
  const records = given.records();
  const body = format === "csv" ? csvOfRecords(records) : await parquetOfRecords(records, given.metadata?.());
  return context.body(body, 200, {
    "Content-Type": format === "csv" ? `${mediaTypes.csv}; charset=utf-8; header=present` : mediaTypes[format],
    "Content-Disposition": `attachment; filename="${fileName(given, format)}"`,
  });
}

/** Responds with JSON, where there is nothing else. Throws `format-not-offered`. */
export function respondJson(context: Context, body: object): Response {
  negotiate(context, ["json"]);
  return context.json(body);
}

function fileName({ name, release }: Given, format: ApiFormat): string {
  const parts = [
    "assize",
    name,
    ...(release === null ? [] : [release.id, ...(release.simulated ? ["simulated"] : [])]),
  ];
  return `${parts.join("-")}.${format}`;
}
