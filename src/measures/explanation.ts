import type { Source } from "../facts/source.ts";
import { citedSource, type SourceId } from "../facts/sources.ts";
import type { OpenRecord } from "../record/open-record.ts";
import type { Measure, Rival } from "./definition.ts";
import type { MeasureId } from "./definitions/catalogue.ts";
import { publishedBeside, type SeriesBeside } from "./published-beside.ts";
import { STANDARD } from "./resolve.ts";

/** One of a measure's definitions beside the others. */
export interface VariantBeside {
  readonly id: string;
  readonly title: string;
  /** Null for the measure's own. */
  readonly differs: string | null;
}

/** A measure explained: its definitions, how others count, and what they published. */
export interface Explanation {
  readonly measure: { readonly id: string; readonly title: string; readonly question: string; readonly unit: string };
  readonly definition: string;
  readonly firstSay: string | null;
  readonly variants: readonly VariantBeside[];
  readonly rivals: readonly Rival[];
  readonly caveats: readonly string[];
  readonly published: readonly SeriesBeside[];
  readonly sources: readonly Source[];
  /** The release whose figures stand beside the published ones; null without one. */
  readonly release: { readonly id: string; readonly simulated: boolean } | null;
}

/** Explains a measure; with a record, its figures stand beside the published ones. */
export async function explain(measure: Measure<MeasureId>, record?: OpenRecord): Promise<Explanation> {
  const { id, title, question, unit, definition, firstSay = null, rivals = [], caveats } = measure;
  const published = await publishedBeside(measure, record);
  const cited = [
    ...measure.sources,
    ...rivals.flatMap((rival) => rival.sources),
    ...Object.values(measure.variants ?? {}).flatMap((variant) => variant.sources ?? []),
    ...published.flatMap(({ points }) => points.map(({ source }) => source)),
  ];
  return {
    measure: { id, title, question, unit },
    definition,
    firstSay,
    variants: [
      { id: STANDARD, title, differs: null },
      ...Object.entries(measure.variants ?? {}).map(([name, variant]) => ({
        id: name,
        title: variant.title,
        differs: variant.differs,
      })),
    ],
    rivals,
    caveats,
    published,
    sources: [...new Set(cited)].map((source) => citedSource(source as SourceId)),
    release: record === undefined ? null : { id: record.manifest.release, simulated: record.manifest.simulated },
  };
}
