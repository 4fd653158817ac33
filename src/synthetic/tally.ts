import { NO_DAY } from "./days.ts";
import { CLOSURES } from "./population/outcomes.ts";
import type { CaseStory, Proceeding } from "./population/story.ts";
import type { PopulationTruth } from "./truth.ts";

/** Sums with nothing counted yet. */
export function emptyTally(): PopulationTruth {
  return {
    cases: 0,
    casesByType: {},
    completed: 0,
    pending: 0,
    inactive: 0,
    withoutProceeding: 0,
    proceedings: 0,
    hearings: 0,
    endings: {},
    absentia: 0,
    riders: 0,
    asylumDecisions: {},
  };
}

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** Counts one case in. */
export function tally(sums: PopulationTruth, story: CaseStory): void {
  sums.cases++;
  add(sums.casesByType, story.type);
  if (story.leadId !== story.id) sums.riders++;
  const last = story.proceedings.at(-1);
  if (last === undefined) sums.withoutProceeding++;
  else if (last.completed === NO_DAY) sums.pending++;
  else if (CLOSURES.has(last.otherCompletion)) sums.inactive++;
  else sums.completed++;
  for (const proceeding of story.proceedings) tallyProceeding(sums, story.type, proceeding);
}

function tallyProceeding(sums: PopulationTruth, type: string, proceeding: Proceeding): void {
  sums.proceedings++;
  sums.hearings += proceeding.hearings.length;
  if (proceeding.absentia) sums.absentia++;
  if (proceeding.decision !== "") add(sums.endings, `C/${type}/${proceeding.decision}`);
  if (proceeding.otherCompletion !== "") add(sums.endings, `O/${type}/${proceeding.otherCompletion}`);
  for (const { code, decision } of proceeding.applications) {
    if (code === "ASYL") add(sums.asylumDecisions, decision);
  }
}
