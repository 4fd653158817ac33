import type { SourceId } from "./sources.ts";

/** The line at 20 days that charts of children's custody draw, and where it does not belong. */
export interface FloresLine {
  readonly days: number;
  /** Where the number comes from. */
  readonly origin: string;
  readonly appliesTo: string;
  readonly doesNotApplyTo: string;
  /** To which cases of the record the line may be drawn. */
  readonly drawnFor: string;
  readonly notVerified: string;
  readonly sources: readonly SourceId[];
}

/** The 20-day line, by common reading of the order of 21 August 2015 that enforced the Flores settlement. */
export const floresLine: FloresLine = {
  days: 20,
  origin:
    "An order of 21 August 2015 enforcing the Flores settlement, reported as allowing up to 20 days in unlicensed family custody in an influx. The settlement of 1997 speaks of three to five days, or of moving as fast as possible in an influx, and names no 20.",
  appliesTo: "Children held with a parent in unlicensed places of DHS: ICE family centres.",
  doesNotApplyTo: "ORR's licensed shelters, where average stays of 50 and 90 days broke no 20-day rule.",
  drawnFor:
    "Cases of children known to be with a parent: juvenile code AJ, or a linked family. For all others the days stand without the line.",
  notVerified:
    "The order's own words on 20 days are not confirmed; the number is said to come from the government's proposed order of 6 August 2015, as an average.",
  sources: ["FLORES-2015", "WFLR-2019", "HRF-FLORES", "WT-FLORES-2018", "CRS-IF11799", "FLORES-PROP-2015"],
};
