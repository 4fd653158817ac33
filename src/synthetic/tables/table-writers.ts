/** The nineteen tables that are written from the population, in the catalogue's names. */
import { aTblCase } from "./a-tbl-case.ts";
import { aTblCaseIdentifier } from "./a-tbl-case-identifier.ts";
import { bTblProceedCharges } from "./b-tbl-proceed-charges.ts";
import { bTblProceeding } from "./b-tbl-proceeding.ts";
import { dTblAssociatedBond } from "./d-tbl-associated-bond.ts";
import type { TableWriter } from "./table-writer.ts";
import { tblAppeal, tblAppeal2, tblAppealFedCourts, tblThreeMbrReferrals } from "./tbl-appeal.ts";
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

/** Writers of all tables that hold rows of cases. */
export const TABLE_WRITERS: readonly TableWriter[] = [
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
];
