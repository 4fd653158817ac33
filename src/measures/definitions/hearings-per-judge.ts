import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

export default measure({
  id: "hearings_per_judge",
  title: "Hearings per judge",
  question: "How many hearings did each judge hold?",
  claim: 1,
  unit: "hearings per judge",
  words: { counted: "hearings held" },
  definition:
    "Hearings held in the period under single judges, of every kind of calendar and case, over the judges at work in any month of it. A hearing is held when its day has passed and it was not moved, cancelled or mis-entered beforehand. A judge is at work in a month with a case completed or three hearings held. One person's hearing is one: a family of four heard together makes four.",
  spec: { kind: "per-judge", rows: "measured_hearings", filter: "held", date: "hearing_on" },
  variants: {
    individual: {
      title: "Individual hearings",
      differs: "Only hearings of the individual calendar, where a case is tried on its merits.",
      spec: {
        kind: "per-judge",
        rows: "measured_hearings",
        filter: "held and hearing_kind = 'individual'",
        date: "hearing_on",
      },
      words: { counted: "individual hearings held" },
    },
    all_settings: {
      title: "Hearings set",
      differs: "Hearings that were vacated beforehand count as well: the calendar as set, not as held.",
      spec: { kind: "per-judge", rows: "measured_hearings", date: "hearing_on" },
      words: { counted: "hearings set" },
    },
  },
  dimensions: [...caseDimensions, "hearing_kind"],
  caseTypes: "all",
  unclassified: null,
  caveats: [
    "Nobody records who came: a hearing held is one whose day passed without a reason that vacates it, so the figure is an upper bound.",
    "Family members heard together are counted each, which makes sittings fewer than hearings; by how much differs from court to court.",
    "The judge is the one of the setting; who sat in for whom is not recorded.",
    "A judge at work in a part of the period counts in full in the mean per judge; the full-year equivalent sets that right.",
  ],
  columns: [
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.ADJ_RSN",
    "tbl_schedule.CAL_TYPE",
    "tbl_schedule.IJ_CODE",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.IJ_CODE",
    "tblLookupJudge.JUDGE_NAME",
  ],
  sources: ["GOVEXEC-2021"],
});
