import { dateInWords } from "../facts/partial-date.ts";
import { publishedPeriodText } from "../facts/published-period.ts";
import type { PublishedSeries } from "../facts/series.ts";
import type { Explanation } from "../measures/explanation.ts";
import { SIMULATED_WORDS } from "../measures/formats/remarks.ts";
import type { Beside, SeriesBeside } from "../measures/published-beside.ts";
import { bulleted } from "./answer-report.ts";
import { columns } from "./format.ts";
import { listed, wrapped } from "./layout.ts";

/** A measure explained, for a terminal. Published figures never stand beside simulated ones. */
export function explainReport(explanation: Explanation, width: number): string {
  const { measure, definition, firstSay, variants, rivals, caveats, release, sources } = explanation;
  const paragraph = (text: string) => wrapped(text, width);
  const counting = rivals.map(({ by, counts, effect, variant, sources: ids }) => {
    const ours = variant === undefined ? "" : ` Nearest of ours: --variant ${variant}.`;
    return [by, `${counts}${effect === undefined ? "" : ` ${effect}`}${ours} [${ids.join(", ")}]`] as const;
  });
  return [
    `${measure.id}: ${measure.title}\n${paragraph(measure.question)}`,
    firstSay === null ? "" : paragraph(firstSay),
    paragraph(`Definition: ${definition}`),
    `Definitions side by side:\n${listed(
      variants.map(({ id, title, differs }) => [
        id,
        differs === null ? "The definition above." : `${title}. ${differs}`,
      ]),
      width,
    )}`,
    counting.length === 0 ? "" : `How others count it:\n${listed(counting, width)}`,
    caveats.length === 0 ? "" : `Keep in mind:\n${bulleted(caveats, width)}`,
    published(explanation, width),
    release?.simulated ? wrapped(`${SIMULATED_WORDS} Its figures are not set beside published ones.`, width) : "",
    release === null ? "Load a release to see its figures beside the published ones." : "",
    `Sources:\n${listed(
      sources.map(({ id, title, publisher, date, url }) => [
        id,
        [title, publisher, date, url].filter((part) => part !== null).join(", "),
      ]),
      width,
    )}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function published({ published: all }: Explanation, width: number): string {
  if (all.length === 0) return "";
  const beside = all.some(({ points }) => points.some(({ ours }) => ours !== null));
  const note = "A residual is what lies between two figures that may count different things: read what each counts.";
  return [
    "What was published:",
    ...(beside ? [wrapped(note, width, "  ")] : []),
    ...all.map((each) => seriesText(each, width)),
  ].join("\n\n");
}

function seriesText({ series, points, variant }: SeriesBeside, width: number): string {
  const hasOurs = points.some(({ ours }) => ours !== null);
  const heading = ["", series.unit, ...(hasOurs ? [`ours (${variant})`, "residual"] : []), "source"];
  const rows = points.map((point) => [
    `    ${publishedPeriodText(point.period, dateInWords)}${point.part === null ? "" : `, ${point.part}`}`,
    `${point.rounded ? "about " : ""}${figure(point.published)}`,
    ...(hasOurs ? oursOf(point) : []),
    point.source,
  ]);
  const of = `${series.title} (${series.publisher})${vintageOf(series)}: ${series.definition}`;
  return `${wrapped(of, width, "  ")}\n${columns([heading, ...rows])}`;
}

function vintageOf({ vintage, derived }: PublishedSeries): string {
  return `${vintage === null ? "" : `, data of ${vintage}`}${derived ? ", worked out by us from published figures" : ""}`;
}

function oursOf({ ours, residual }: Beside): string[] {
  if (ours === null || residual === null) return ["-", "-"];
  return [figure(ours), `${residual > 0 ? "+" : ""}${figure(residual)}`];
}

/** A published number, or ours in its unit: commas, and at most two decimals. */
export function figure(value: number): string {
  return value.toLocaleString("en-US", {
    maximumFractionDigits: Number.isInteger(value) ? 0 : Math.abs(value) < 1000 ? 2 : 0,
  });
}
