import { addMonths, fiscalYear } from "../../base/dates.ts";

/** Fiscal years that a sheet shows one by one, and those that it takes together, the running one among both. */
const YEARS_SHOWN = 10;
const YEARS_TOGETHER = 5;

/** The fiscal years from which a sheet's figures run, to the record's last day: `FY2017`. */
export interface SheetSpans {
  /** First of ten, for series by year. */
  readonly series: string;
  /** First of five, for figures of recent years together. */
  readonly recent: string;
  /** The last one that was over on the record's last day. */
  readonly lastWhole: string;
}

/** The spans of a sheet of a record that ends on a day. */
export function sheetSpans(lastDay: string): SheetSpans {
  const now = fiscalYear(lastDay);
  const isOver = lastDay.endsWith("-09-30");
  return {
    series: `FY${now - YEARS_SHOWN + 1}`,
    recent: `FY${now - YEARS_TOGETHER + 1}`,
    lastWhole: `FY${isOver ? now : now - 1}`,
  };
}

/** The month, `YYYY-MM`, that lies some months before that of a day. */
export function monthsBefore(day: string, months: number): string {
  return addMonths(`${day.slice(0, 7)}-01`, -months).slice(0, 7);
}
