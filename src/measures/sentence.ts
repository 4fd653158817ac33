import { inWords } from "../base/dates.ts";
import { either } from "../base/either.ts";
import type { AnswerRow } from "./answer.ts";
import { comparisonSentence } from "./comparison-sentence.ts";
import type { Spec, Words } from "./definition.ts";
import { dimensionOf } from "./dimensions/catalogue.ts";
import { filterInWords } from "./filters.ts";
import type { ValueColumn } from "./kinds/kind.ts";
import { kindOf } from "./kinds/kinds.ts";
import { FIRST_DAY } from "./periods.ts";
import type { ResolvedRequest } from "./request.ts";
import { capital, counted, inFigures, percent } from "./words.ts";

/** All that a sentence is made from. */
export interface Stated {
  readonly spec: Spec;
  readonly words: Words;
  readonly request: ResolvedRequest;
  readonly columns: readonly ValueColumn[];
  readonly rows: readonly AnswerRow[];
  readonly additive: boolean;
}

/** The answer in English: one figure in full; of several, what a reader would say of them first. */
export function sentence(stated: Stated): string {
  const { rows, request } = stated;
  if (stated.spec.kind === "comparison" && rows.length > 0) {
    const at = when(stated, request.period === null || rows.length > 1 ? null : (rows[0] ?? null));
    return comparisonSentence(stated.spec, rows, `${conditions(request)} ${at}`);
  }
  if (rows.length === 0) return `There are no ${stated.words.counted}${conditions(request)} ${when(stated, null)}.`;
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only !== undefined && only.groups.length === 0) return figure(stated, only);
  return `${request.by.length === 0 ? series(stated) : breakdown(stated)}${withheldNote(rows)}`;
}

function withheldNote(rows: readonly AnswerRow[]): string {
  const withheld = rows.filter((row) => row.withheld).length;
  if (withheld === 0) return "";
  const of = rows.length === 1 ? "The row's numbers are" : `Numbers of ${withheld} of ${rows.length} rows are`;
  return ` ${of} withheld, since they would show a count under 11.`;
}

function figure(stated: Stated, row: AnswerRow): string {
  const { spec, words, request } = stated;
  const value = (column: string) => inFigures(row.values[column] ?? null, formatOf(stated, column));
  const some = (column: string) => `${value(column)} ${counted(row.values[column] ?? null, words.counted)}`;
  const where = conditions(request);
  const at = when(stated, row);
  if (row.withheld) {
    const about = kindOf(spec).basis;
    return (row.values[about] ?? null) === null
      ? `The number of ${words.counted}${where} ${at} is under 11 and withheld.`
      : `Of ${some(about)}${where} ${at}, the rest is withheld, since it would show a count under 11.`;
  }
  switch (spec.kind) {
    case "count":
      return `${some("count")}${where} ${at}.`;
    case "share":
    case "level-share": {
      if (row.values.share === null) return `There were no ${words.counted}${where} ${at}.`;
      return `Of ${some("denominator")}${where} ${at}, ${value("share")} ${words.event}${interval(row)}.`;
    }
    case "level":
      if (spec.age === undefined) return `${some("count")}${where} ${at}.`;
      return `Of ${some("count")}${where} ${at}, half were older than ${value("median_days")}.`;
    case "duration":
      return waited(stated, row);
    case "per-judge":
      return `${capital(value("per_judge"))} ${words.counted} per judge at work${where} ${at} (${value("judges")} judges; ${value("full_year_equivalent")} as a full-year equivalent; the median judge had ${value("median")}).`;
    case "level-per-judge":
      return `${capital(value("per_judge"))} ${words.counted} per judge${where} ${at} (${value("count")} over ${value("judges")} judges at work in the three months before).`;
    case "ratio":
      return `${value("ratio")} ${words.counted} for every ${words.per}${where} ${at} (${value("numerator")} to ${value("denominator")}).`;
    case "mean":
      return `${capital(value("mean"))} ${words.per} on average for ${some("count")}${where} ${at}; the median is ${value("median")}.`;
    case "comparison":
      return "";
  }
}

function waited(stated: Stated, row: AnswerRow): string {
  const { words, request } = stated;
  const value = (column: string) => inFigures(row.values[column] ?? null, formatOf(stated, column));
  const all = `${value("count")} ${counted(row.values.count ?? null, words.counted)}${conditions(request)} ${when(stated, row)}`;
  const waiting = `${value("events")} had ${words.event}${others(stated, row)} and ${value("waiting")} ${words.waiting ?? (row.values.waiting === 1 ? "is still waiting" : "are still waiting")}`;
  if (row.values.median_days === null) return `Of ${all}, fewer than half have had ${words.event} so far: ${waiting}.`;
  const { median_low: low, median_high: high } = row.values;
  const ends = low === null || low === undefined ? "" : ` (95 % interval ${low} to ${high ?? "not yet known"})`;
  if (others(stated, row) !== "")
    return `The median wait for ${words.event} is ${value("median_days")}${ends} for ${all}, each that left in another way being counted until then: ${waiting}.`;
  return `Half of ${all} had ${words.event} within ${value("median_days")}${ends}: ${waiting}.`;
}

/** Those who left otherwise than by the event, in the middle of a list; nothing where there is no other way. */
function others({ spec }: Stated, row: AnswerRow): string {
  if (spec.kind !== "duration" || (spec.competing ?? []).length === 0) return "";
  const left = (spec.competing ?? []).reduce((sum, exit) => sum + (row.values[exit] ?? 0), 0);
  return `, ${inFigures(left, "count")} left in another way`;
}

function interval(row: AnswerRow): string {
  const { low, high } = row.values;
  if (low === null || low === undefined || high === null || high === undefined) return "";
  return ` (95 % interval ${percent(low)} to ${percent(high)})`;
}

function series(stated: Stated): string {
  const { rows, words, request } = stated;
  const whole = rows.filter((row) => row.period?.partial === false && !row.withheld);
  const [first, last] = [whole[0], whole.at(-1)];
  const headline = stated.columns[0];
  if (first === undefined || last === undefined || headline === undefined)
    return `${capital(words.counted)}${conditions(request)}.`;
  const said = (row: AnswerRow) =>
    `${inFigures(row.values[headline.name] ?? null, headline.format)} in ${row.period?.words}`;
  const what = `${capital(name(stated))}${conditions(request)}`;
  return first === last ? `${what}: ${said(first)}.` : `${what}: ${said(first)}, ${said(last)}.`;
}

/** Rows that a share, mean or median must rest on to be told as the highest or lowest of a breakdown. */
const LEAST_TOLD = 100;

function breakdown(stated: Stated): string {
  const { rows, request, columns } = stated;
  const headline = columns[0];
  const titles = either(
    request.by.map((id) => dimensionOf(id).title),
    "and",
  );
  const what = `${capital(name(stated))}${conditions(request)}, by ${titles}`;
  const last = rows.findLast((row) => row.period?.partial !== true)?.period ?? null;
  const shown = rows.filter((row) => row.period?.start === last?.start && !row.withheld);
  const at = when(stated, shown[0] ?? null);
  const known = shown.filter((row) => (row.values[headline?.name ?? ""] ?? null) !== null);
  if (headline === undefined || known.length === 0) return `${what}.`;
  if (request.by.includes("judge"))
    return `${what}: ${known.length} rows ${at}. Judges hear different cases: judge_outcomes compares like with like.`;
  const large = known.filter((row) => Math.max(row.values.denominator ?? 0, row.values.count ?? 0) >= LEAST_TOLD);
  const isAll = stated.additive || large.length < 2 || large.length === known.length;
  const ranked = (isAll ? known : large).toSorted(
    (a, b) => (b.values[headline.name] as number) - (a.values[headline.name] as number),
  );
  const said = (row: AnswerRow) =>
    `${row.groups.map((group) => group.name).join(", ")} ${inFigures(row.values[headline.name] ?? null, headline.format)}`;
  if (!stated.additive) {
    const [most, least] = [ranked[0] as AnswerRow, ranked.at(-1) as AnswerRow];
    const among = isAll ? "" : ` among those with at least ${LEAST_TOLD}`;
    if (most === least) return `${what} ${at}: ${said(most)}.`;
    return `${what} ${at}${among}: from ${said(least)} to ${said(most)}.`;
  }
  const total = known.reduce((sum, row) => sum + (row.values[headline.name] as number), 0);
  const all = rows.some((row) => row.withheld) ? "in the rows shown" : "in all";
  return `${what} ${at}: ${inFigures(total, headline.format)} ${all}; most: ${ranked.slice(0, 3).map(said).join("; ")}.`;
}

function name({ spec, words }: Stated): string {
  if (spec.kind === "share" || spec.kind === "level-share") return `share of ${words.counted} that ${words.event}`;
  if (spec.kind === "duration") return `median days from ${words.counted} to ${words.event}, those waiting counted`;
  if (spec.kind === "level" && spec.age !== undefined) return `median age of ${words.counted}`;
  if (spec.kind === "ratio") return `${words.counted} for every ${words.per}`;
  if (spec.kind === "mean") return `${words.per} of ${words.counted}`;
  return spec.kind === "per-judge" || spec.kind === "level-per-judge" ? `${words.counted} per judge` : words.counted;
}

function formatOf(stated: Stated, column: string): ValueColumn["format"] {
  return stated.columns.find(({ name: own }) => own === column)?.format ?? "number";
}

function conditions({ where }: ResolvedRequest): string {
  return where.length === 0 ? "" : ` where ${where.map(filterInWords).join(" and ")}`;
}

/** The time that a row is about, as the end of a sentence. */
function when({ spec, request }: Stated, row: AnswerRow | null): string {
  const isLevel = spec.kind === "level" || spec.kind === "level-share" || spec.kind === "level-per-judge";
  const period = row?.period ?? null;
  if (isLevel) {
    const day = period === null || period.end > request.to ? request.to : period.end;
    return `at the end of ${inWords(day)}`;
  }
  if (period !== null) return `in ${period.words}${period.partial ? " (a part of it)" : ""}`;
  const from = request.from ?? FIRST_DAY;
  return from === request.to ? `on ${inWords(from)}` : `from ${inWords(from)} to ${inWords(request.to)}`;
}
