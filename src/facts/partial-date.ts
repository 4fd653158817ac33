import { inWords, isDay, periodInWords } from "../base/dates.ts";

/**
 * A calendar date as far as it is known: `2018-05-17`, `2018-05` or `2018`. What is missing is not known from a
 * source, so a chart may draw a line only at a date of ten characters.
 */
export type PartialDate = string;

/** How far a date is known. */
export type DatePrecision = "day" | "month" | "year";

/** How far the date is known, told from its form. Null when it is no date of the calendar, e.g. `2018-02-30`. */
export function datePrecision(date: PartialDate): DatePrecision | null {
  if (isDay(date)) return "day";
  if (/^\d{4}-\d{2}$/.test(date) && isDay(`${date}-01`)) return "month";
  return /^\d{4}$/.test(date) ? "year" : null;
}

/** The date in English, as far as it is known: `17 May 2018`, `May 2018` or `2018`. */
export function dateInWords(date: PartialDate): string {
  const precision = datePrecision(date);
  if (precision === "day") return inWords(date);
  return precision === "month" ? periodInWords("month", `${date}-01`) : date;
}
