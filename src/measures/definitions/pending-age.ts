import { type LevelSpec, measure } from "../definition.ts";
import { openCaseDimensions } from "../dimensions/catalogue.ts";

const active: LevelSpec = {
  kind: "level",
  rows: "measured_spells",
  filter: "status = 'active'",
  starts: "starts_on",
  ends: "ends_on",
  age: "filed_on",
};

export default measure({
  id: "pending_age",
  title: "Age of pending cases",
  question: "How long have the cases that are still open been waiting so far?",
  claim: 5,
  unit: "days",
  words: { counted: "cases pending" },
  definition:
    "Of the cases open on the active calendar at the end of a day, the days since each was filed: median, quartiles and mean. The days run from the first filing, through closures and earlier decisions. Administratively closed cases are left out. An age is no waiting time until a decision: it says how old open cases are, and falls when many new ones are filed.",
  spec: active,
  variants: {
    from_charging_document: {
      title: "Age of pending cases from the charging document",
      differs: "Days since the charging document, which can be months before it reaches the court.",
      sources: ["TRAC-709"],
      spec: { ...active, age: "charged_on" },
    },
    active_and_inactive: {
      title: "Age of pending cases, administratively closed ones included",
      differs: "Every case that no judge has ended: active and administratively closed together.",
      words: { counted: "cases pending or administratively closed" },
      spec: { kind: "level", rows: "measured_spells", starts: "starts_on", ends: "ends_on", age: "filed_on" },
    },
  },
  dimensions: openCaseDimensions,
  unclassified: null,
  caveats: [
    "For how long people wait until a decision see time_to_decision: open cases are not a sample of all cases.",
    "A reopened case is as old as its first filing, the years in which it was decided included, which makes the oldest ages older.",
    "Cases without a day of filing have no age and are not counted here, though pending_cases counts them.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.INPUT_DATE",
    "B_TblProceeding.OSC_DATE",
  ],
  sources: ["GAO-17-438", "TRAC-2010-05"],
  rivals: [
    {
      by: "GAO",
      counts: "Median days that cases had been pending at the start of a fiscal year.",
      effect: "198 at the start of FY2006, with some 212,000 cases; 404 at the start of FY2015, with some 437,000.",
      sources: ["GAO-17-438"],
      variant: "standard",
    },
    {
      by: "TRAC",
      counts: "Average days that pending cases have been waiting.",
      effect:
        "443 at the end of March 2010, 507 at the end of 2011, 636 in February 2025. A mean, which old cases pull up: compare it with `mean_days`, not with the median.",
      sources: ["TRAC-2010-05", "TRAC-2012-02", "TRAC-2025-03"],
      variant: "standard",
    },
  ],
});
