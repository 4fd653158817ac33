import { judgesApart, judgesCompared, judgesVarying, levelsOfLikeness, whateverTheCase } from "../comparisons.ts";
import type { Figures } from "../measures.ts";

/** Claim 8: sympathy. */
export const sympathy: Figures = {
  judge_variation: {
    standard: judgesVarying(levelsOfLikeness),
    raw_gap: judgesApart(),
    same_court_and_year: judgesVarying(whateverTheCase),
  },
  judge_outcomes: { standard: judgesCompared(levelsOfLikeness), same_court_and_year: judgesCompared(whateverTheCase) },
};
