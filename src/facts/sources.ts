import type { Source } from "./source.ts";
import { advocateSources } from "./sources/advocates.ts";
import { decisionSources } from "./sources/decisions.ts";
import { officialSources } from "./sources/official.ts";
import { practiceSources } from "./sources/practice.ts";
import { pressSources } from "./sources/press.ts";
import { tracSources } from "./sources/trac.ts";

const all = [
  ...officialSources,
  ...decisionSources,
  ...tracSources,
  ...advocateSources,
  ...practiceSources,
  ...pressSources,
] as const;

/** Ids that a fact may cite: those of the sources listed, checked when compiling. */
export type SourceId = (typeof all)[number]["id"];

/** Every source that some fact cites, by kind and then by id. */
export const sources: readonly Source[] = all;

const byId = new Map<string, Source>(sources.map((source) => [source.id, source]));

/** The source of that id; undefined when there is none. */
export function findSource(id: string): Source | undefined {
  return byId.get(id);
}

/** The source that a fact cites. */
export function citedSource(id: SourceId): Source {
  return byId.get(id)!;
}
