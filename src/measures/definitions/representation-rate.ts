import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const withoutLawyers = caseDimensions.filter((id) => id !== "represented_ever" && id !== "represented_at_decision");
const active = { kind: "level-share", filter: "status = 'active'", starts: "starts_on", ends: "ends_on" } as const;
const decided = {
  kind: "share",
  rows: "measured_cases",
  date: "completed_on",
  numerator: "represented_at_decision = 'yes'",
  denominator: "represented_at_decision is not null",
} as const;

export default measure({
  id: "representation_rate",
  title: "People with a lawyer",
  question: "What share of people with a pending case have a lawyer?",
  claim: 0,
  unit: "share of cases (0-1)",
  words: { counted: "active pending cases", event: "had a lawyer" },
  definition:
    "Cases on the active calendar at the end of the period in which a lawyer or accredited representative of the respondent had appeared in court by then, over all cases on the active calendar. An appearance is a form E-28 on the case or a respondent's lawyer assigned to it in court; the government's lawyers and those who appear only before the Board are left out.",
  spec: { ...active, rows: "measured_representation", numerator: "represented = 'yes'", denominator: "true" },
  variants: {
    pending_ever: {
      title: "People pending who ever have a lawyer",
      differs:
        "Cases pending then in which a lawyer appeared at any time up to the release, even after the day that the figure is of.",
      words: { event: "had a lawyer then or later" },
      caveats: ["The further back the day, the more lawyers of later years are in it."],
      spec: { ...active, rows: "measured_spells", numerator: "represented_ever = 'yes'", denominator: "true" },
    },
    at_decision: {
      title: "People with a lawyer when their case was decided",
      differs:
        "Over cases completed in the period, those in which a lawyer had appeared by the latest decision; cases whose appearance has no day are left out.",
      words: { counted: "cases completed", event: "had a lawyer by the decision" },
      spec: decided,
    },
    removal_orders: {
      title: "People ordered removed who had a lawyer",
      differs: "As at the decision, over cases that ended in an order of removal.",
      sources: ["TRAC-743", "TRAC-DEC25"],
      words: { counted: "cases ended with a removal order", event: "had a lawyer by the decision" },
      spec: { ...decided, filter: "outcome = 'removal_ordered'" },
    },
    ever: {
      title: "People who ever had a lawyer, by day of filing",
      differs: "Over cases filed in the period, those in which a lawyer ever appeared, up to the release.",
      words: { counted: "cases filed", event: "ever had a lawyer" },
      caveats: ["Cases filed lately have had less time to find a lawyer, so the last points will rise."],
      spec: {
        kind: "share",
        rows: "measured_cases",
        date: "filed_on",
        numerator: "represented_ever = 'yes'",
        denominator: "true",
      },
    },
  },
  dimensions: withoutLawyers,
  unclassified: null,
  caveats: [
    "A lawyer who appeared counts as staying: no day is recorded on which one withdrew, so the share is too high by those who did.",
    "The day on the case is overwritten by later appearances; where the list of lawyers has no earlier one, a case counts as represented too late.",
    "Where a lawyer appeared on an unknown day, the case counts as represented from its start.",
    "Who finds a lawyer differs by custody, court, age and strength of the case, so outcomes with and without one are no measure of what lawyers achieve.",
  ],
  columns: [
    "A_TblCase.E_28_DATE",
    "tbl_RepsAssigned.E_28_DATE",
    "tbl_RepsAssigned.STRATTYTYPE",
    "tbl_RepsAssigned.STRATTYLEVEL",
    "B_TblProceeding.COMP_DATE",
  ],
  sources: ["TRAC-736", "TRAC-743", "DDP-CODEBOOK"],
  rivals: [
    {
      by: "TRAC",
      counts:
        "Active pending cases with an appearance form on file: 660,366 of 1,023,767 (65 percent) at the end of FY2019, 987,770 of 3,287,058 (30 percent) in December 2023, 29 percent in May 2024.",
      effect: "Counted at the time, for all case types, fear reviews among them.",
      sources: ["TRAC-736", "TRAC-743"],
      variant: "standard",
    },
    {
      by: "TRAC",
      counts:
        "People ordered removed in the month who had a lawyer: under 15 percent in May 2024 and 26.7 percent in December 2025.",
      effect: "Far below the share of those pending, since many orders are made in absence.",
      sources: ["TRAC-743", "TRAC-DEC25"],
      variant: "removal_orders",
    },
    {
      by: "Deportation Data Project",
      counts: "A day of appearance on the case row, without the list of lawyers assigned.",
      effect: "Lower, and later, since that day is overwritten by the latest form.",
      sources: ["DDP-CODEBOOK", "DDP-CODE"],
      variant: "ever",
    },
  ],
});
