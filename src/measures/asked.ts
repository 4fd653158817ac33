import type { Row } from "../base/database.ts";
import { ReleaseError } from "../base/errors.ts";
import type { Sql } from "../base/sql.ts";
import type { OpenRecord } from "../record/open-record.ts";
import { definitionHash } from "./definition-hash.ts";
import type { MeasureId } from "./definitions/catalogue.ts";
import { kindOf } from "./kinds/kinds.ts";
import type { Question } from "./kinds/question.ts";
import { type MeasuredRecord, measured } from "./measured-record.ts";
import type { Request } from "./request.ts";
import { type Definition, definitionOf, findMeasure, questionOf, resolveRequest } from "./resolve.ts";

/** A request made ready to be put to a record: what is asked, by which definition, in which statement. */
export interface Asked {
  readonly opened: MeasuredRecord;
  readonly definition: Definition;
  readonly question: Question;
  readonly statement: Sql;
  /** A short name for everything that decides the numbers but the record and the request. */
  readonly hash: string;
}

/** Makes a request ready. Throws what {@link ask} throws before it asks. */
export async function makeReady(record: OpenRecord, request: Request<MeasureId>): Promise<Asked> {
  const definition = definitionOf(findMeasure(request.measure), request.variant);
  checkTables(record, definition);
  const opened = await measured(record);
  const resolved = resolveRequest(request, definition, opened.names, opened.lastDay);
  const question = questionOf(definition, resolved);
  const statement = kindOf(definition.spec).compile(question);
  return { opened, definition, question, statement, hash: definitionHash(definition, question.caseTypes) };
}

/** The rows of the statement, as the engine gives them. */
export function rowsOf({ opened, statement }: Asked): Promise<Row[]> {
  return opened.record.database.rows(statement.text, [...statement.values]);
}

/** Throws `table-not-in-record` when the release lacks a table that the measure rests on. */
function checkTables({ manifest }: OpenRecord, { measure }: Definition): void {
  const needed = new Set(measure.columns.map((column) => column.split(".")[0] as string));
  const missing = manifest.missing_tables.filter((table) => needed.has(table));
  if (missing.length === 0) return;
  throw new ReleaseError(
    "table-not-in-record",
    `${measure.id} needs ${missing.join(" and ")}, which release ${manifest.release} does not have`,
    { measure: measure.id, tables: missing },
  );
}
