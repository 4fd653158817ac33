import { dateInWords } from "../../facts/partial-date.ts";
import { publishedPeriodText } from "../../facts/published-period.ts";
import type { PublishedPeriod, PublishedSeries } from "../../facts/series.ts";

/** The time that a published value is for. */
export function publishedPeriod(period: PublishedPeriod): string {
  return publishedPeriodText(period, dateInWords);
}

/** A published number, or ours in its unit: with commas, and at most two decimals where it is small. */
export function publishedNumber(value: number): string {
  const digits = Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 2;
  return value.toLocaleString("en-US", { maximumFractionDigits: digits }).replace("-", "\u2212");
}

/** Of which data a series was made, and whether it was worked out by us; empty where neither is to be said. */
export function vintageWords({ vintage, derived }: PublishedSeries): string {
  const words = [
    ...(vintage === null ? [] : [`Data of ${vintage}.`]),
    ...(derived === true ? ["Worked out by us from published figures."] : []),
  ];
  return words.join(" ");
}
