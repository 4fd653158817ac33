import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupMotionType`: one kind of motion. */
export const tblLookupMotionType: Table = {
  name: "tblLookupMotionType",
  folder: "lookup",
  grain: "one kind of motion",
  meaning: "Decodes REC_TYPE of tbl_Court_Motions and holds the rules of each kind.",
  key: "idnMotionType",
  rows: 72,
  columns: [
    rowNumber("idnMotionType"),
    { name: "strMotionCode", type: "code", meaning: "Code of the motion, one or two letters." },
    { name: "strMotionType", type: "code", meaning: "Class of the motion; letters are not documented." },
    { name: "strMotionDesc", type: "text", meaning: "The motion in words." },
    { name: "strMotionSummary", type: "text", blankShare: 0.986, meaning: "A note; filled in one row." },
    { name: "strFilingPartyCodes", type: "text", meaning: "Parties that may file it, ALL or letters." },
    {
      name: "strLegacyCode",
      type: "code",
      blankShare: 0.694,
      meaning: "Letter of the older system; blank in two rows of three.",
    },
    { ...createdOn, blankShare: 0.653 },
    { ...modifiedOn, blankShare: 0.431 },
    active,
    { name: "blnFilePriortoIJDecision", type: "flag", meaning: "Whether it may be filed before the judge's decision." },
    { name: "blnFileAfterIJDecision", type: "flag", meaning: "Whether it may be filed after the judge's decision." },
    {
      name: "intMandatoryIJDecisionByDays",
      type: "integer",
      meaning: "Days within which the judge is to rule; 0 means no limit, probably.",
    },
    { name: "blnFeeRequired", type: "flag", meaning: "Whether a fee is due." },
    { name: "blnFileOrally", type: "flag", meaning: "Whether it may be made in court." },
    { name: "blnHearingRequiredtoFile", type: "flag", meaning: "Whether a hearing must be open for it." },
    {
      name: "blnAdminCompleteReq",
      type: "flag",
      meaning: "Whether granting it completes the proceeding administratively; probably.",
    },
    { name: "blnIJGrantPriorToHearing", type: "flag", meaning: "Whether the judge may grant it before the hearing." },
    { name: "blnCertServiceReqd", type: "flag", meaning: "Whether proof of service is required." },
    { name: "blnAsylClockAffected", type: "flag", meaning: "Whether it changes the asylum clock." },
    { name: "blnAsylClockAffectedStart", type: "flag", meaning: "Whether it starts the asylum clock; probably." },
    {
      name: "IntMandatoryResponseDueByDaysDefault",
      type: "integer",
      meaning: "Days the other side has to answer, if not set otherwise.",
    },
  ],
};
