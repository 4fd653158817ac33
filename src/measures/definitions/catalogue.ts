import type { Measure } from "../definition.ts";
import administrativeClosures from "./administrative-closures.ts";
import appealsFiled from "./appeals-filed.ts";
import asylumDecided from "./asylum-decided.ts";
import asylumFiled from "./asylum-filed.ts";
import asylumGrantRate from "./asylum-grant-rate.ts";
import benchmarkBondHearings from "./benchmark-bond-hearings.ts";
import benchmarkDetainedDecisions from "./benchmark-detained-decisions.ts";
import benchmarkFearReviews from "./benchmark-fear-reviews.ts";
import benchmarkMeritsFirstDate from "./benchmark-merits-first-date.ts";
import benchmarkMotions from "./benchmark-motions.ts";
import benchmarkNondetainedDecisions from "./benchmark-nondetained-decisions.ts";
import bondGrantedRate from "./bond-granted-rate.ts";
import caseloadPerJudge from "./caseload-per-judge.ts";
import casesFiled from "./cases-filed.ts";
import childrenInCustody from "./children-in-custody.ts";
import childrenOutcomes from "./children-outcomes.ts";
import childrenPending from "./children-pending.ts";
import childrenRepresented from "./children-represented.ts";
import clearanceRate from "./clearance-rate.ts";
import completions from "./completions.ts";
import completionsPerJudge from "./completions-per-judge.ts";
import continuances from "./continuances.ts";
import daysInCustody from "./days-in-custody.ts";
import detainedShare from "./detained-share.ts";
import dismissals from "./dismissals.ts";
import familiesApart from "./families-apart.ts";
import familiesOutcomeAgreement from "./families-outcome-agreement.ts";
import familiesPending from "./families-pending.ts";
import hearingsPerCase from "./hearings-per-case.ts";
import hearingsPerJudge from "./hearings-per-judge.ts";
import inAbsentiaRate from "./in-absentia-rate.ts";
import inactiveCases from "./inactive-cases.ts";
import judgeOutcomes from "./judge-outcomes.ts";
import judgeVariation from "./judge-variation.ts";
import judgesActive from "./judges-active.ts";
import judgesByQuotaBand from "./judges-by-quota-band.ts";
import judgesLeft from "./judges-left.ts";
import judgesNew from "./judges-new.ts";
import pendingAge from "./pending-age.ts";
import pendingCases from "./pending-cases.ts";
import recalendared from "./recalendared.ts";
import reliefGranted from "./relief-granted.ts";
import remandRate from "./remand-rate.ts";
import removalOrders from "./removal-orders.ts";
import representationRate from "./representation-rate.ts";
import terminations from "./terminations.ts";
import timeToDecision from "./time-to-decision.ts";
import timeToFirstHearing from "./time-to-first-hearing.ts";
import timeToMerits from "./time-to-merits.ts";
import voluntaryDepartures from "./voluntary-departures.ts";

const all = [
  judgesActive,
  judgesNew,
  judgesLeft,
  caseloadPerJudge,
  hearingsPerJudge,
  completionsPerJudge,
  judgesByQuotaBand,
  remandRate,
  benchmarkDetainedDecisions,
  benchmarkNondetainedDecisions,
  benchmarkMotions,
  benchmarkBondHearings,
  benchmarkMeritsFirstDate,
  benchmarkFearReviews,
  asylumGrantRate,
  asylumFiled,
  asylumDecided,
  reliefGranted,
  administrativeClosures,
  inactiveCases,
  recalendared,
  terminations,
  dismissals,
  continuances,
  timeToDecision,
  timeToFirstHearing,
  timeToMerits,
  hearingsPerCase,
  inAbsentiaRate,
  removalOrders,
  voluntaryDepartures,
  pendingCases,
  pendingAge,
  casesFiled,
  completions,
  clearanceRate,
  childrenPending,
  childrenInCustody,
  daysInCustody,
  childrenRepresented,
  childrenOutcomes,
  familiesPending,
  familiesApart,
  familiesOutcomeAgreement,
  judgeVariation,
  judgeOutcomes,
  representationRate,
  detainedShare,
  bondGrantedRate,
  appealsFiled,
] as const;

/** The name of a measure. */
export type MeasureId = (typeof all)[number]["id"];

/** Every measure, in the order of the claims. */
export const definitions: readonly Measure<MeasureId>[] = all;
