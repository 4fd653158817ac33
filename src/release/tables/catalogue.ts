import { aTblCase } from "./a-tbl-case.ts";
import { aTblCaseIdentifier } from "./a-tbl-case-identifier.ts";
import { bTblProceedCharges } from "./b-tbl-proceed-charges.ts";
import { bTblProceeding } from "./b-tbl-proceeding.ts";
import { dTblAssociatedBond } from "./d-tbl-associated-bond.ts";
import { tblAdjournmentcodes } from "./lookups/tbl-adjournmentcodes.ts";
import { tblBarCodeType } from "./lookups/tbl-bar-code-type.ts";
import { tblBrDeductCodes } from "./lookups/tbl-br-deduct-codes.ts";
import { tblDecCode } from "./lookups/tbl-dec-code.ts";
import { tblInmateHousing } from "./lookups/tbl-inmate-housing.ts";
import { tblInsOffice } from "./lookups/tbl-ins-office.ts";
import { tblLanguage } from "./lookups/tbl-language.ts";
import { tblLookup3mbrReferredReason } from "./lookups/tbl-lookup-3mbr-referred-reason.ts";
import { tblLookupAlienNat } from "./lookups/tbl-lookup-alien-nat.ts";
import { tblLookupAllegationStmt } from "./lookups/tbl-lookup-allegation-stmt.ts";
import { tblLookupAppealIssues } from "./lookups/tbl-lookup-appeal-issues.ts";
import { tblLookupAppealType } from "./lookups/tbl-lookup-appeal-type.ts";
import { tblLookupAppln } from "./lookups/tbl-lookup-appln.ts";
import { tblLookupBaseCity } from "./lookups/tbl-lookup-base-city.ts";
import { tblLookupBia } from "./lookups/tbl-lookup-bia.ts";
import { tblLookupBiaCluster } from "./lookups/tbl-lookup-bia-cluster.ts";
import { tblLookupBiaDecision } from "./lookups/tbl-lookup-bia-decision.ts";
import { tblLookupBiaDecisionType } from "./lookups/tbl-lookup-bia-decision-type.ts";
import { tblLookupBoardMotions } from "./lookups/tbl-lookup-board-motions.ts";
import { tblLookupCalType } from "./lookups/tbl-lookup-cal-type.ts";
import { tblLookupCallupReasons } from "./lookups/tbl-lookup-callup-reasons.ts";
import { tblLookupCaseIdentifier } from "./lookups/tbl-lookup-case-identifier.ts";
import { tblLookupCasePriority } from "./lookups/tbl-lookup-case-priority.ts";
import { tblLookupCaseType } from "./lookups/tbl-lookup-case-type.ts";
import { tblLookupCategory } from "./lookups/tbl-lookup-category.ts";
import { tblLookupCharges } from "./lookups/tbl-lookup-charges.ts";
import { tblLookupClaimedIssue } from "./lookups/tbl-lookup-claimed-issue.ts";
import { tblLookupCommentTypeBoard } from "./lookups/tbl-lookup-comment-type-board.ts";
import { tblLookupComponents } from "./lookups/tbl-lookup-components.ts";
import { tblLookupConsultedWith } from "./lookups/tbl-lookup-consulted-with.ts";
import { tblLookupContactChange } from "./lookups/tbl-lookup-contact-change.ts";
import { tblLookupCountry } from "./lookups/tbl-lookup-country.ts";
import { tblLookupCourtAppDecisions } from "./lookups/tbl-lookup-court-app-decisions.ts";
import { tblLookupCourtDecision } from "./lookups/tbl-lookup-court-decision.ts";
import { tblLookupCustodyStatus } from "./lookups/tbl-lookup-custody-status.ts";
import { tblLookupDdDecisionTypes } from "./lookups/tbl-lookup-dd-decision-types.ts";
import { tblLookupDistrictLocation } from "./lookups/tbl-lookup-district-location.ts";
import { tblLookupFedCourtDecision } from "./lookups/tbl-lookup-fed-court-decision.ts";
import { tblLookupFedCourtRemandTo } from "./lookups/tbl-lookup-fed-court-remand-to.ts";
import { tblLookupFeeStatus } from "./lookups/tbl-lookup-fee-status.ts";
import { tblLookupFeeType } from "./lookups/tbl-lookup-fee-type.ts";
import { tblLookupFiledBy } from "./lookups/tbl-lookup-filed-by.ts";
import { tblLookupFilingMethod } from "./lookups/tbl-lookup-filing-method.ts";
import { tblLookupFilingMethodParty } from "./lookups/tbl-lookup-filing-method-party.ts";
import { tblLookupFinalDisposition } from "./lookups/tbl-lookup-final-disposition.ts";
import { tblLookupHloc } from "./lookups/tbl-lookup-hloc.ts";
import { tblLookupHoldReason } from "./lookups/tbl-lookup-hold-reason.ts";
import { tblLookupHolidays } from "./lookups/tbl-lookup-holidays.ts";
import { tblLookupInmate } from "./lookups/tbl-lookup-inmate.ts";
import { tblLookupInsAddress } from "./lookups/tbl-lookup-ins-address.ts";
import { tblLookupInsClockEntryStatus } from "./lookups/tbl-lookup-ins-clock-entry-status.ts";
import { tblLookupInsloc } from "./lookups/tbl-lookup-insloc.ts";
import { tblLookupInsta } from "./lookups/tbl-lookup-insta.ts";
import { tblLookupIntrpr } from "./lookups/tbl-lookup-intrpr.ts";
import { tblLookupIntrprAgenda } from "./lookups/tbl-lookup-intrpr-agenda.ts";
import { tblLookupIntrprLang } from "./lookups/tbl-lookup-intrpr-lang.ts";
import { tblLookupIntrprLangGroup } from "./lookups/tbl-lookup-intrpr-lang-group.ts";
import { tblLookupJudge } from "./lookups/tbl-lookup-judge.ts";
import { tblLookupJudgeBaseCity } from "./lookups/tbl-lookup-judge-base-city.ts";
import { tblLookupJuvenile } from "./lookups/tbl-lookup-juvenile.ts";
import { tblLookupMotionType } from "./lookups/tbl-lookup-motion-type.ts";
import { tblLookupNationality } from "./lookups/tbl-lookup-nationality.ts";
import { tblLookupNotice } from "./lookups/tbl-lookup-notice.ts";
import { tblLookupOaResponse } from "./lookups/tbl-lookup-oa-response.ts";
import { tblLookupOfficeLocation } from "./lookups/tbl-lookup-office-location.ts";
import { tblLookupPriority } from "./lookups/tbl-lookup-priority.ts";
import { tblLookupRegion } from "./lookups/tbl-lookup-region.ts";
import { tblLookupScheduleType } from "./lookups/tbl-lookup-schedule-type.ts";
import { tblLookupServiceMethod } from "./lookups/tbl-lookup-service-method.ts";
import { tblLookupSex } from "./lookups/tbl-lookup-sex.ts";
import { tblLookupSpecialIssue } from "./lookups/tbl-lookup-special-issue.ts";
import { tblLookupState } from "./lookups/tbl-lookup-state.ts";
import { tblLookupTranscribers } from "./lookups/tbl-lookup-transcribers.ts";
import { tblLookupVote } from "./lookups/tbl-lookup-vote.ts";
import { tblPanels } from "./lookups/tbl-panels.ts";
import { tblResponsibleParty } from "./lookups/tbl-responsible-party.ts";
import { tblTeams } from "./lookups/tbl-teams.ts";
import { tblTortureConvId } from "./lookups/tbl-torture-conv-id.ts";
import type { Table } from "./table.ts";
import { tblAppeal } from "./tbl-appeal.ts";
import { tblAppeal2 } from "./tbl-appeal-2.ts";
import { tblAppealFedCourts } from "./tbl-appeal-fed-courts.ts";
import { tblCasePriorityHistory } from "./tbl-case-priority-history.ts";
import { tblCourtAppln } from "./tbl-court-appln.ts";
import { tblCourtMotions } from "./tbl-court-motions.ts";
import { tblCustodyHistory } from "./tbl-custody-history.ts";
import { tblEoirAttorney } from "./tbl-eoir-attorney.ts";
import { tblJuvenileHistory } from "./tbl-juvenile-history.ts";
import { tblLeadRider } from "./tbl-lead-rider.ts";
import { tblProBono } from "./tbl-pro-bono.ts";
import { tblRepsAssigned } from "./tbl-reps-assigned.ts";
import { tblSchedule } from "./tbl-schedule.ts";
import { tblThreeMbrReferrals } from "./tbl-three-mbr-referrals.ts";

/** Every table of a release, core tables first, lookups after them in alphabetical order. */
export const tables: readonly Table[] = [
  aTblCase,
  aTblCaseIdentifier,
  bTblProceedCharges,
  bTblProceeding,
  dTblAssociatedBond,
  tblAppeal,
  tblAppeal2,
  tblAppealFedCourts,
  tblProBono,
  tblThreeMbrReferrals,
  tblCasePriorityHistory,
  tblCourtAppln,
  tblCourtMotions,
  tblCustodyHistory,
  tblEoirAttorney,
  tblJuvenileHistory,
  tblLeadRider,
  tblRepsAssigned,
  tblSchedule,
  tblBrDeductCodes,
  tblAdjournmentcodes,
  tblBarCodeType,
  tblDecCode,
  tblInmateHousing,
  tblInsOffice,
  tblLanguage,
  tblLookup3mbrReferredReason,
  tblLookupAppln,
  tblLookupBiaCluster,
  tblLookupCasePriority,
  tblLookupCategory,
  tblLookupInsClockEntryStatus,
  tblLookupJuvenile,
  tblLookupAlienNat,
  tblLookupAllegationStmt,
  tblLookupAppealIssues,
  tblLookupAppealType,
  tblLookupBaseCity,
  tblLookupBia,
  tblLookupBiaDecision,
  tblLookupBiaDecisionType,
  tblLookupBoardMotions,
  tblLookupCalType,
  tblLookupCallupReasons,
  tblLookupCaseIdentifier,
  tblLookupCaseType,
  tblLookupCharges,
  tblLookupClaimedIssue,
  tblLookupCommentTypeBoard,
  tblLookupComponents,
  tblLookupConsultedWith,
  tblLookupContactChange,
  tblLookupCountry,
  tblLookupCourtAppDecisions,
  tblLookupCourtDecision,
  tblLookupCustodyStatus,
  tblLookupDdDecisionTypes,
  tblLookupDistrictLocation,
  tblLookupFedCourtDecision,
  tblLookupFedCourtRemandTo,
  tblLookupFeeStatus,
  tblLookupFeeType,
  tblLookupFiledBy,
  tblLookupFilingMethod,
  tblLookupFilingMethodParty,
  tblLookupFinalDisposition,
  tblLookupHloc,
  tblLookupHoldReason,
  tblLookupHolidays,
  tblLookupInmate,
  tblLookupInsAddress,
  tblLookupInsloc,
  tblLookupInsta,
  tblLookupIntrpr,
  tblLookupIntrprAgenda,
  tblLookupIntrprLang,
  tblLookupIntrprLangGroup,
  tblLookupJudge,
  tblLookupJudgeBaseCity,
  tblLookupMotionType,
  tblLookupNationality,
  tblLookupNotice,
  tblLookupOaResponse,
  tblLookupOfficeLocation,
  tblLookupPriority,
  tblLookupRegion,
  tblLookupScheduleType,
  tblLookupServiceMethod,
  tblLookupSex,
  tblLookupSpecialIssue,
  tblLookupState,
  tblLookupTranscribers,
  tblLookupVote,
  tblPanels,
  tblResponsibleParty,
  tblTeams,
  tblTortureConvId,
];

const tablesByName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));

/**
 * The declaration of a table by its name or file name: any letter case, with or without `.csv`, without folders.
 * Undefined for a table that no release we know has held.
 */
export function findTable(name: string): Table | undefined {
  return tablesByName.get(name.toLowerCase().replace(/\.csv$/, ""));
}
