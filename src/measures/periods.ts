import { addDays, type PeriodKind, periodEnd, periodInWords, periodKinds, periodLabel, spanOf } from "../base/dates.ts";
import { either } from "../base/either.ts";
import { InputError } from "../base/errors.ts";
import { nearNames } from "../base/near.ts";
import { type Sql, sql } from "../base/sql.ts";

/**
 * The first day on which there was this court system: the Executive Office for Immigration Review began on 9 January
 * 1983. Days before it are damage or history of another office, and no measure speaks of them.
 */
export const FIRST_DAY = "1983-01-09";

/** Days before the release in which events may not have been entered yet. Entries months late are known of. */
export const LAG_DAYS = 60;

/** A period kind by its name. Throws `unknown-period`, with names that are near. */
export function findPeriod(word: string): PeriodKind {
  const wanted = word.trim().toLowerCase().replaceAll(/[ _]/g, "-");
  const found = periodKinds.find((kind) => kind === wanted);
  if (found !== undefined) return found;
  const near = nearNames(wanted, periodKinds);
  throw new InputError(
    "unknown-period",
    `unknown period: ${word}`,
    { period: word },
    { advice: near.length > 0 ? `did you mean ${either(near)}?` : `it is one of ${periodKinds.join(", ")}` },
  );
}

/** The span of days that a request speaks of. A bare year is a fiscal year when periods are. */
export function resolveSpan(
  request: { readonly from?: string; readonly to?: string; readonly asOf?: string; readonly period?: PeriodKind },
  lastDay: string,
): { from: string | null; to: string; asOf: string; openEnded: boolean } {
  const asOf =
    request.asOf === undefined ? lastDay : earlier(spanNamed("as of", request.asOf, undefined).last, lastDay);
  const read = (option: string, text: string) => spanNamed(option, text, request.period);
  const from = request.from === undefined ? null : read("from", request.from).first;
  const to = request.to === undefined ? asOf : earlier(read("to", request.to).last, asOf);
  if (request.to !== undefined && from !== null && read("to", request.to).last < from) {
    throw new InputError("bad-span", `from ${request.from} is after to ${request.to}`, {
      from: request.from ?? "",
      to: request.to,
    });
  }
  if (from !== null && from > to) {
    throw new InputError(
      "bad-span",
      `nothing is known from ${request.from} on: the record ends on ${asOf}`,
      { from: request.from ?? "", to },
      { advice: "name an earlier day" },
    );
  }
  return { from, to, asOf, openEnded: request.to === undefined };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function spanNamed(option: string, text: string, period: PeriodKind | undefined): { first: string; last: string } {
  const fiscal = period === "fiscal-year" && /^\d{4}$/.test(text.trim());
  const span = spanOf(fiscal ? `FY${text.trim()}` : text);
  if (span !== undefined) return span;
  throw new InputError(
    "bad-option",
    `${option} ${text} is no day or period`,
    { option, value: text },
    { advice: "write 2018-10-01, 2018-10, 2018-Q4, 2018 or FY2019" },
  );
}

/** The first day of the period that a day column lies in, as SQL. */
export function periodSql(kind: PeriodKind, day: Sql): Sql {
  if (kind === "fiscal-year") return sql`(date_trunc('year', ${day} + interval 3 month) - interval 3 month)::date`;
  const unit = { month: "month", quarter: "quarter", "calendar-year": "year" }[kind];
  return sql`date_trunc(${unit}, ${day})::date`;
}

/** A period of an answer. */
export interface Period {
  /** First day of the whole period. */
  readonly start: string;
  readonly end: string;
  readonly label: string;
  readonly words: string;
  /** Only a part of it lies in the span asked for, or in what the record knows. */
  readonly partial: boolean;
  /** It reaches into the last days before the release, in which events may not have been entered yet. */
  readonly provisional: boolean;
}

/** The period that begins on a day, seen in the span of a request. */
export function periodOf(
  kind: PeriodKind,
  start: string,
  span: { readonly from: string | null; readonly to: string },
  lastDay: string,
): Period {
  const end = periodEnd(kind, start);
  return {
    start,
    end,
    label: periodLabel(kind, start),
    words: periodInWords(kind, start),
    partial: (span.from !== null && span.from > start) || span.to < end,
    provisional: end > addDays(lastDay, -LAG_DAYS),
  };
}
