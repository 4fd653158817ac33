/**
 * Calendar days and the periods that statistics are kept by. A day is text, `YYYY-MM-DD`, without a zone; this is the
 * only file that may calculate with days.
 */

/** A span of time that figures are grouped by. A federal fiscal year begins on 1 October of the year before. */
export type PeriodKind = "month" | "quarter" | "calendar-year" | "fiscal-year";

export const periodKinds: readonly PeriodKind[] = ["month", "quarter", "calendar-year", "fiscal-year"];

const MONTHS_IN: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  "calendar-year": 12,
  "fiscal-year": 12,
};

const DAY_MILLISECONDS = 86_400_000;

/** Days since 1970-01-01; negative before. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MILLISECONDS;
}

/** The day that many days after 1970-01-01. */
export function dayOf(number: number): string {
  return new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** Whether text is a calendar day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && dayOf(dayNumber(text)) === text;
}

/** The day that many days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day that many months later; the first of the month for period starts, clipped to the month's end else. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** First day of the period that a day lies in. */
export function periodStart(kind: PeriodKind, day: string): string {
  const [year, month] = parts(day);
  if (kind === "calendar-year") return firstOf(year, 1);
  if (kind === "fiscal-year") return firstOf(month >= 10 ? year : year - 1, 10);
  return firstOf(year, kind === "quarter" ? month - ((month - 1) % 3) : month);
}

/** Last day of the period that begins on a day. */
export function periodEnd(kind: PeriodKind, start: string): string {
  return addDays(addMonths(start, MONTHS_IN[kind]), -1);
}

/** First days of all periods that begin in the span, ends included. `from` is a period's first day. */
export function periodStarts(kind: PeriodKind, from: string, to: string): string[] {
  const starts: string[] = [];
  for (let start = from; start <= to; start = addMonths(start, MONTHS_IN[kind])) starts.push(start);
  return starts;
}

/** A period's short name by its first day: `2019-05`, `2019 Q2`, `2019`, `FY2019`. Quarters are of the calendar year. */
export function periodLabel(kind: PeriodKind, start: string): string {
  const [year, month] = parts(start);
  if (kind === "fiscal-year") return `FY${fiscalYear(start)}`;
  if (kind === "calendar-year") return String(year);
  return kind === "quarter" ? `${year} Q${(month + 2) / 3}` : start.slice(0, 7);
}

/** The federal fiscal year that a day lies in: 2018-10-01 is the first day of 2019. */
export function fiscalYear(day: string): number {
  const [year, month] = parts(day);
  return month >= 10 ? year + 1 : year;
}

/**
 * First and last day of a span named in words: a day, a month (`2019-05`), a calendar year (`2019`), a fiscal year
 * (`FY2019`), or a quarter (`2019-Q2`). Undefined when the text names none; years before 1000 are none, but as days.
 */
export function spanOf(text: string): { first: string; last: string } | undefined {
  const words = text.trim().toUpperCase();
  if (isDay(words)) return { first: words, last: words };
  const [, fiscal] = /^FY ?([1-9]\d{3})$/.exec(words) ?? [];
  if (fiscal !== undefined) return span("fiscal-year", firstOf(Number(fiscal) - 1, 10));
  const [, quarterYear, quarter] = /^([1-9]\d{3})[ -]?Q([1-4])$/.exec(words) ?? [];
  if (quarterYear !== undefined) return span("quarter", firstOf(Number(quarterYear), Number(quarter) * 3 - 2));
  if (/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(words)) return span("month", `${words}-01`);
  return /^[1-9]\d{3}$/.test(words) ? span("calendar-year", `${words}-01-01`) : undefined;
}

/** A day in English: `1 October 2018`. */
export function inWords(day: string): string {
  const [year, month, date] = parts(day);
  return `${date} ${MONTH_NAMES[month - 1]} ${year}`;
}

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A period in English by its first day: `May 2019`, `the second quarter of 2019`, `2019`, `fiscal year 2019`. */
export function periodInWords(kind: PeriodKind, start: string): string {
  const [year, month] = parts(start);
  if (kind === "fiscal-year") return `fiscal year ${fiscalYear(start)}`;
  if (kind === "calendar-year") return String(year);
  if (kind === "month") return `${MONTH_NAMES[month - 1]} ${year}`;
  return `the ${["first", "second", "third", "fourth"][(month - 1) / 3]} quarter of ${year}`;
}

function span(kind: PeriodKind, first: string): { first: string; last: string } {
  return { first, last: periodEnd(kind, first) };
}

function parts(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function firstOf(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}
