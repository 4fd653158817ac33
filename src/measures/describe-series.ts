import { code } from "../base/markdown.ts";
import { publishedPeriodText } from "../facts/published-period.ts";
import type { PublishedPoint, PublishedSeries } from "../facts/series.ts";

/** Values of a series that are written out; of a longer one, the newest. */
const MOST_VALUES = 8;

/** A published series in one paragraph: who, what, by which definition, of which data, and its values. Markdown. */
export function describeSeries(series: PublishedSeries): string {
  const { title, publisher, vintage, derived, unit, definition, points, variant } = series;
  const left = points.length - MOST_VALUES;
  const shown = left > 0 ? points.slice(-MOST_VALUES) : points;
  const values = shown.map(pointInWords).join("; ");
  const sources = [...new Set(points.map(({ source }) => source))].join(", ");
  return [
    `**${title}** (${publisher}${vintage === null ? "" : `; data of ${vintage}`}).`,
    ...(derived === true ? ["Worked out by us from published figures."] : []),
    definition,
    `In ${unit}: ${values}${left > 0 ? `; and ${left} earlier` : ""}.`,
    ...(variant === undefined ? [] : [`Nearest here: ${code(variant)}.`]),
    `(${sources})`,
  ].join(" ");
}

function pointInWords({ period, part, value, low, high, rounded }: PublishedPoint): string {
  const figures = value.toLocaleString("en-US", { maximumFractionDigits: 3 });
  const range = low === undefined || high === undefined ? "" : ` (${low} to ${high})`;
  const named = part === undefined ? "" : `, ${part}`;
  return `${publishedPeriodText(period)}${named}: ${rounded === true ? "about " : ""}${figures}${range}`;
}
