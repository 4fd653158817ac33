import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const cases = { kind: "mean", rows: "measured_cases", date: "completed_on" } as const;

export default measure({
  id: "hearings_per_case",
  title: "Hearings per case",
  question: "How many hearings does it take to finish a case?",
  claim: 5,
  unit: "hearings per case",
  words: { counted: "cases completed", per: "hearings held", event: "hearings held" },
  definition:
    "For every case that is over, the hearings held in it from first to last, by the day of its latest completion. Bond hearings and judges' time off are left out, and so are settings that were called off beforehand. Cases that are pending or administratively closed are not in it; a reopened case is in it once, with all of its hearings, when it is over again. Cases decided without any hearing count as none.",
  spec: { ...cases, value: "hearings_held" },
  variants: {
    individual: {
      title: "Merits hearings per case",
      differs: "Only individual hearings, the kind at which the merits are heard.",
      words: { per: "merits hearings held", event: "merits hearings held" },
      spec: { ...cases, value: "merits_hearings_held" },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  unclassified: "status = 'unclassified'",
  caveats: [
    "Nobody records who came. A setting counts as held unless its reason says that it was called off beforehand, so the figure errs on the high side.",
    "Members of a family are cases of their own: one hearing of four people is a hearing in each of four cases. It does not tell how many hours the court sat.",
    "Hearings after the completion, on a motion for instance, are counted with the others.",
    "Old cases lack some of their hearings: the schedule is thinner before the courts' present system.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.COMP_DATE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.ADJ_RSN",
    "tbl_schedule.CAL_TYPE",
  ],
  sources: ["GAO-17-438"],
});
