import type { PartialDate } from "./partial-date.ts";
import type { PublishedPeriod } from "./series.ts";

/**
 * The time that a published value is for, as text: `FY2019`, `2019`, `2018-09`, a day, or two with "to" between.
 * `date` writes days, months and the ends of spans; as they are kept where it is left out.
 */
export function publishedPeriodText(period: PublishedPeriod, date: (date: PartialDate) => string = String): string {
  switch (period.kind) {
    case "fiscal-year":
      return `FY${period.year}`;
    case "calendar-year":
      return String(period.year);
    case "month":
      return date(period.month);
    case "day":
      return date(period.date);
    case "span":
      return `${date(period.from)} to ${date(period.to)}`;
  }
}
