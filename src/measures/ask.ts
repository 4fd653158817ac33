import type { Row } from "../base/database.ts";
import { citedSource } from "../facts/sources.ts";
import type { OpenRecord } from "../record/open-record.ts";
import type { Answer, AnswerRow } from "./answer.ts";
import { rowMaker } from "./answer-rows.ts";
import { type Asked, makeReady, rowsOf } from "./asked.ts";
import { citation, commandOf } from "./citation.ts";
import { readView } from "./default-views.ts";
import type { MeasureId } from "./definitions/catalogue.ts";
import type { ValueNames } from "./filters.ts";
import { number } from "./kinds/kind.ts";
import { kindOf } from "./kinds/kinds.ts";
import { LEFT_OUT } from "./kinds/question.ts";
import { measured } from "./measured-record.ts";
import type { Request } from "./request.ts";
import { sentence } from "./sentence.ts";
import { isSensitive, isSmall, withhold } from "./withhold.ts";

/**
 * Answers a request: numbers by period and group, the sentence that states them, definition, statement, sources. The
 * same question of the same release gives the same answer to the last digit. The first request of an opened record
 * makes the tables that measures read, where the record has none. Throws the errors of `resolveRequest`,
 * `unknown-measure`, `unknown-variant` and `table-not-in-record`.
 *
 * @example
 * const record = await openRecord({ store: "record" });
 * const answer = await ask(record, { measure: "asylum_grant_rate", by: ["court"], period: "fiscal-year", from: "2016" });
 * console.log(answer.sentence);
 */
export async function ask(record: OpenRecord, request: Request<MeasureId>): Promise<Answer> {
  const asked = await makeReady(record, request);
  const { opened, question, hash } = asked;
  const rows = readView(opened.folder, question.request, hash) ?? (await rowsOf(asked));
  return toAnswer(asked, rows);
}

function toAnswer({ opened, definition, question, statement, hash }: Asked, counted: readonly Row[]): Answer {
  const { record, names, lastDay } = opened;
  const { measure, spec, words } = definition;
  const { request } = question;
  const kind = kindOf(spec);
  const columns = kind.columns(question);
  const found = kind.finish?.(counted, question) ?? counted;
  const toRow = rowMaker(question, names, lastDay);
  const read = found.map((raw) => ({ row: toRow(raw), raw }));
  const isLeftOut = ({ row, raw }: { row: AnswerRow; raw: Row }) =>
    raw.left_out === true || row.groups.some((group) => group.code === LEFT_OUT);
  const kept = read.filter((each) => !isLeftOut(each));
  const sensitive = isSensitive(measure, request);
  const told = sensitive ? kept.map(({ row, raw }) => ({ row: withhold(row, columns, kind.basis), raw })) : kept;
  const rows = told.map(({ row }) => row);
  const open = sensitive ? told.filter(({ row }) => !row.withheld).map(({ raw }) => raw) : found;
  const leftOut = sum(read.filter(isLeftOut).map(({ raw }) => number(raw.considered)));
  const additive = kind.additive(question);
  const command = commandOf(request, lastDay);
  const { manifest } = record;
  const release = { id: manifest.release, checksum: manifest.source.sha256, simulated: manifest.simulated };
  return {
    measure: { id: measure.id, title: measure.title, question: measure.question, unit: measure.unit },
    variant: { id: definition.variant, title: definition.title, differs: definition.differs },
    kind: spec.kind,
    request,
    firstSay: measure.firstSay ?? null,
    sentence: sentence({ spec, words, request, columns, rows, additive }),
    columns,
    rows,
    leftOut: sensitive && isSmall(leftOut) ? null : leftOut,
    definition: { text: measure.definition, hash },
    sql: statement.inlined,
    release,
    unclassified: measure.unclassified === null ? null : unclassifiedOf(open, sensitive),
    additive,
    withheld: rows.filter((row) => row.withheld).length,
    caveats: definition.caveats,
    sources: [...new Set(definition.sources)].map(citedSource),
    command,
    citation: citation(measure.title, definition.variant, hash, release, command),
  };
}

function unclassifiedOf(rows: readonly Row[], sensitive: boolean): Answer["unclassified"] {
  const unclassified = sum(rows.map((row) => number(row.unclassified)));
  const of = sum(rows.map((row) => number(row.considered)));
  if (sensitive && (isSmall(unclassified) || isSmall(of - unclassified))) return null;
  return { rows: unclassified, of, share: of === 0 ? null : unclassified / of };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The record's lists of values, for menus and messages: names by code, commonest first. */
export async function dimensionValues(record: OpenRecord): Promise<ValueNames> {
  return (await measured(record)).names;
}
