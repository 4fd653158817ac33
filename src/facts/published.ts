import { asylumApplications } from "./published/asylum-applications.ts";
import { asylumDecisions } from "./published/asylum-decisions.ts";
import { asylumRates } from "./published/asylum-rates.ts";
import { children } from "./published/children.ts";
import { closures } from "./published/closures.ts";
import { completions } from "./published/completions.ts";
import { families } from "./published/families.ts";
import { inAbsentia } from "./published/in-absentia.ts";
import { judgeDifferences } from "./published/judge-differences.ts";
import { judgeWork } from "./published/judge-work.ts";
import { judgesJoiningAndLeaving } from "./published/judges-joining-and-leaving.ts";
import { judgesOnBoard } from "./published/judges-on-board.ts";
import { motions } from "./published/motions.ts";
import { pendingEoir } from "./published/pending-eoir.ts";
import { pendingOthers } from "./published/pending-others.ts";
import { projections } from "./published/projections.ts";
import { receipts } from "./published/receipts.ts";
import { representation } from "./published/representation.ts";
import { separation } from "./published/separation.ts";
import { speed } from "./published/speed.ts";
import type { PublishedSeries } from "./series.ts";

/** Every published series, by subject in the order of the nine claims. */
export const publishedSeries: readonly PublishedSeries[] = [
  ...judgesOnBoard,
  ...judgesJoiningAndLeaving,
  ...judgeWork,
  ...asylumRates,
  ...asylumDecisions,
  ...asylumApplications,
  ...closures,
  ...motions,
  ...receipts,
  ...completions,
  ...pendingEoir,
  ...pendingOthers,
  ...speed,
  ...inAbsentia,
  ...children,
  ...families,
  ...separation,
  ...judgeDifferences,
  ...representation,
  ...projections,
];

const byId = new Map(publishedSeries.map((series) => [series.id, series]));

/** The series of that id; undefined when there is none. */
export function findSeries(id: string): PublishedSeries | undefined {
  return byId.get(id);
}

/**
 * Series that come nearest to a measure, in the order of the catalogue; empty when nothing was published. They differ
 * from each other and from the measure: show the definition with each.
 */
export function seriesNear(measure: string): PublishedSeries[] {
  return publishedSeries.filter((series) => series.measure === measure);
}
