import { InputError } from "../../base/errors.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import type { Request } from "../../measures/request.ts";
import type { Asking } from "../asking.ts";
import { askAll } from "./ask-all.ts";
import { cannotTellOfCourts } from "./cannot-tell.ts";
import { type CourtEntry, courts } from "./court-entries.ts";
import { courtRemarks } from "./court-remarks.ts";
import { judgeBenches } from "./judge-benches.ts";
import { type JudgeEntry, judges } from "./judge-entries.ts";
import { largestGroups } from "./largest-groups.ts";
import type { SheetFigure } from "./sheet-figure.ts";
import { monthsBefore, type SheetSpans, sheetSpans } from "./sheet-spans.ts";

/**
 * What a record tells of a court, to be printed on two pages. A figure is null where the release lacks a table that it
 * rests on. Series are by fiscal year, the running one last; `recent` figures take the years from `spans.recent` together.
 */
export interface CourtSheet {
  readonly entry: CourtEntry;
  /** Last day that the record knows of. */
  readonly lastDay: string;
  readonly spans: SheetSpans;
  /** Judges whose latest work there lies in the record's last three months, by name. */
  readonly atWork: readonly JudgeEntry[];
  readonly figures: Readonly<Record<CourtFigure, SheetFigure | null>>;
  /** What a reader must know of these figures, in sentences. */
  readonly remarks: readonly string[];
  /** What no sheet can tell, in sentences. */
  readonly cannotTell: readonly string[];
}

/** The figures of a court's sheet. */
export type CourtFigure = keyof ReturnType<typeof requestsOf>;

/** What is known of a court, by code. Throws `not-found`, also for a code that is no court, and what asking throws. */
export async function courtSheet(asking: Asking, code: string): Promise<CourtSheet> {
  const entry = (await courts(asking)).find((court) => court.code === code.toUpperCase());
  if (entry === undefined) {
    throw new InputError(
      "not-found",
      `no court in release ${asking.release.id} has the code ${code.slice(0, 40)}`,
      { what: "court" },
      { advice: "look for its city in the list of courts" },
    );
  }
  const { lastDay } = asking.release;
  const spans = sheetSpans(lastDay);
  const asked = await askAll(asking, requestsOf(entry.code, spans));
  const figures = {
    ...asked,
    custody: largestGroups(asked.custody),
    docket: largestGroups(asked.docket),
    nationalities: largestGroups(asked.nationalities),
    decidedNationalities: largestGroups(asked.decidedNationalities),
    outcomes: largestGroups(asked.outcomes),
  };
  const atWork = await judgesAtWork(asking, entry.code);
  return {
    entry,
    lastDay,
    spans,
    atWork,
    figures,
    remarks: courtRemarks(entry, figures, lastDay),
    cannotTell: cannotTellOfCourts,
  };
}

function requestsOf(court: string, { series, recent }: SheetSpans) {
  const where = [{ dimension: "court", values: [court] }] as const;
  const byYear = { where, period: "fiscal-year", from: series } as const;
  return {
    pending: { measure: "pending_cases", ...byYear },
    custody: { measure: "pending_cases", where, by: ["custody"] },
    docket: { measure: "pending_cases", where, by: ["docket"] },
    nationalities: { measure: "pending_cases", where, by: ["nationality"] },
    age: { measure: "pending_age", where },
    represented: { measure: "representation_rate", where },
    completions: { measure: "completions", ...byYear },
    perJudge: { measure: "completions_per_judge", ...byYear },
    decidedNationalities: { measure: "completions", where, by: ["nationality"], from: recent },
    outcomes: { measure: "completions", where, by: ["outcome"], from: recent },
    firstHearing: { measure: "time_to_first_hearing", ...byYear },
    decision: { measure: "time_to_decision", ...byYear },
    putOff: { measure: "continuances", variant: "share_of_hearings", ...byYear },
    putOffFor: { measure: "continuances", where, by: ["adjournment_cause"], from: recent },
    inAbsentia: { measure: "in_absentia_rate", ...byYear },
    asylum: { measure: "asylum_grant_rate", ...byYear },
    asylumRecent: { measure: "asylum_grant_rate", where, from: recent },
    judgesDiffer: { measure: "judge_variation", where },
  } as const satisfies Record<string, Request<MeasureId>>;
}

async function judgesAtWork(asking: Asking, court: string): Promise<readonly JudgeEntry[]> {
  const benches = await judgeBenches(asking);
  const since = monthsBefore(asking.release.lastDay, 2);
  const isThere = (code: string) =>
    benches.get(code)?.benches.some((bench) => bench.court === court && bench.lastMonth >= since);
  return (await judges(asking)).filter(({ code }) => isThere(code));
}
