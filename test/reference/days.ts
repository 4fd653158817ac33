/** A calendar day as a whole number: days since 1970-01-01. */
export type Day = number;

/** A period that figures are kept by. */
export type PeriodName = "month" | "quarter" | "calendar-year" | "fiscal-year";

const MILLISECONDS = 86_400_000;

/** The day that a year, month (1 to 12; more or less runs into other years) and date name. */
export function dayFrom(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MILLISECONDS;
}

/** The day that text begins with, as in `2018-10-01` or `2018-10-01 00:00:00.000`. */
export function readDay(text: string): Day {
  return dayFrom(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

/** Year and month (1 to 12) of a day. */
export function yearAndMonth(day: Day): { readonly year: number; readonly month: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** The federal fiscal year of a day: from October on, that of the next calendar year. */
export function fiscalYearOf(day: Day): number {
  const { year, month } = yearAndMonth(day);
  return month > 9 ? year + 1 : year;
}

/** First day of the month of a day. */
export function monthStart(day: Day): Day {
  const { year, month } = yearAndMonth(day);
  return dayFrom(year, month, 1);
}

/** A period that holds a day: its name as answers give it, and its last day. */
export interface Span {
  readonly label: string;
  readonly last: Day;
}

/** The period of a kind that holds a day. */
export function periodAt(kind: PeriodName, day: Day): Span {
  const { year, month } = yearAndMonth(day);
  if (kind === "fiscal-year") {
    const fiscal = fiscalYearOf(day);
    return { label: `FY${fiscal}`, last: dayFrom(fiscal, 10, 1) - 1 };
  }
  if (kind === "calendar-year") return { label: String(year), last: dayFrom(year, 13, 1) - 1 };
  if (kind === "month")
    return { label: `${year}-${String(month).padStart(2, "0")}`, last: dayFrom(year, month + 1, 1) - 1 };
  const quarter = Math.ceil(month / 3);
  return { label: `${year} Q${quarter}`, last: dayFrom(year, quarter * 3 + 1, 1) - 1 };
}

/** The periods of a kind from the one that holds the first day to the one that holds the last. */
export function periodsBetween(kind: PeriodName, first: Day, last: Day): Span[] {
  const spans: Span[] = [];
  for (let day = first; ; ) {
    const span = periodAt(kind, day);
    spans.push(span);
    if (span.last >= last) return spans;
    day = span.last + 1;
  }
}
