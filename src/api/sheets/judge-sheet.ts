import { InputError } from "../../base/errors.ts";
import { type JudgeQuota, judgeQuota } from "../../facts/quota.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import type { Request } from "../../measures/request.ts";
import type { Asking } from "../asking.ts";
import { askAll } from "./ask-all.ts";
import { cannotTellOfJudges } from "./cannot-tell.ts";
import { type Bench, judgeBenches } from "./judge-benches.ts";
import { type JudgeEntry, judges } from "./judge-entries.ts";
import { judgeRemarks } from "./judge-remarks.ts";
import { largestGroups } from "./largest-groups.ts";
import type { SheetFigure } from "./sheet-figure.ts";
import { type SheetSpans, sheetSpans } from "./sheet-spans.ts";

/** A judge's work in one court, with the court's name. */
export interface NamedBench extends Bench {
  readonly courtName: string;
}

/** The lines of the case quota that completions stand beside, and the days between which they were in force. */
export type QuotaLines = Pick<
  JudgeQuota,
  "satisfactoryCompletions" | "unsatisfactoryBelow" | "effective" | "suspended"
>;

/**
 * What a record tells of a judge, to be printed on two pages. No rate of asylum granted is among it but beside what other
 * judges of the court decided in like cases, with its interval. A figure is null where the release lacks a table that it
 * rests on, and one of the judge's court where the judge has none. Series are by fiscal year, the running one last;
 * other figures but those of pending cases take the years from `spans.recent` together, unless said.
 */
export interface JudgeSheet {
  readonly entry: JudgeEntry;
  /** Last day that the record knows of. */
  readonly lastDay: string;
  readonly spans: SheetSpans;
  /** Courts where the judge was at work, the judge's own first. */
  readonly benches: readonly NamedBench[];
  readonly quota: QuotaLines;
  readonly figures: Readonly<Record<JudgeFigure, SheetFigure | null>>;
  /** The same of all judges of the judge's court together. */
  readonly court: Readonly<Record<BesideFigure, SheetFigure | null>>;
  /** What a reader must know of these figures, in sentences. */
  readonly remarks: readonly string[];
  /** What no sheet can tell, in sentences. */
  readonly cannotTell: readonly string[];
}

/** The figures of a judge's sheet. `outcomes` takes the whole record together, `outcomesRecent` the recent years. */
export type JudgeFigure = keyof ReturnType<typeof requestsOf>;

/** Those that stand beside the same of the judge's court. */
export type BesideFigure = keyof ReturnType<typeof besideOf>;

/** What is known of a judge, by code. Throws `not-found`, also for a code that is no single judge, and what asking throws. */
export async function judgeSheet(asking: Asking, code: string): Promise<JudgeSheet> {
  const entry = (await judges(asking)).find((judge) => judge.code === code.toUpperCase());
  const work = (await judgeBenches(asking)).get(entry?.code ?? "");
  if (entry === undefined || work === undefined) {
    throw new InputError(
      "not-found",
      `no judge in release ${asking.release.id} has the code ${code.slice(0, 40)}`,
      { what: "judge" },
      { advice: "look for the name in the list of judges; codes that stand for no single judge have no page" },
    );
  }
  const { lastDay } = asking.release;
  const spans = sheetSpans(lastDay);
  const asked = await askAll(asking, requestsOf(entry.code, spans));
  const court = entry.court === null ? none : await askAll(asking, besideOf("court", entry.court, spans));
  const names = (await asking.values()).get("court");
  const figures = {
    ...asked,
    custody: largestGroups(asked.custody),
    docket: largestGroups(asked.docket),
    nationalities: largestGroups(asked.nationalities),
    decidedNationalities: largestGroups(asked.decidedNationalities),
  };
  return {
    entry,
    lastDay,
    spans,
    benches: work.benches.map((bench) => ({ ...bench, courtName: names?.get(bench.court) ?? bench.court })),
    quota,
    figures,
    court,
    remarks: judgeRemarks(entry, work, figures, lastDay),
    cannotTell: cannotTellOfJudges,
  };
}

function requestsOf(judge: string, spans: SheetSpans) {
  const where = [{ dimension: "judge", values: [judge] }] as const;
  const byYear = { where, period: "fiscal-year", from: spans.series } as const;
  return {
    pending: { measure: "pending_cases", ...byYear },
    custody: { measure: "pending_cases", where, by: ["custody"] },
    docket: { measure: "pending_cases", where, by: ["docket"] },
    nationalities: { measure: "pending_cases", where, by: ["nationality"] },
    perJudge: { measure: "completions_per_judge", ...byYear },
    decidedNationalities: { measure: "completions", where, by: ["nationality"], from: spans.recent },
    putOffFor: { measure: "continuances", where, by: ["adjournment_cause"], from: spans.recent },
    outcomes: { measure: "judge_outcomes", where },
    outcomesRecent: { measure: "judge_outcomes", where, from: spans.recent },
    ...besideOf("judge", judge, spans),
  } as const satisfies Record<string, Request<MeasureId>>;
}

function besideOf(dimension: "court" | "judge", code: string, { recent }: SheetSpans) {
  const where = [{ dimension, values: [code] }] as const;
  return {
    age: { measure: "pending_age", where },
    represented: { measure: "representation_rate", where },
    firstHearing: { measure: "time_to_first_hearing", where, from: recent },
    decision: { measure: "time_to_decision", where, from: recent },
    putOff: { measure: "continuances", variant: "share_of_hearings", where, from: recent },
    inAbsentia: { measure: "in_absentia_rate", where, from: recent },
  } as const satisfies Record<string, Request<MeasureId>>;
}

const { satisfactoryCompletions, unsatisfactoryBelow, effective, suspended } = judgeQuota;
const quota: QuotaLines = { satisfactoryCompletions, unsatisfactoryBelow, effective, suspended };

const none: Readonly<Record<BesideFigure, null>> = {
  age: null,
  represented: null,
  firstHearing: null,
  decision: null,
  putOff: null,
  inAbsentia: null,
};
