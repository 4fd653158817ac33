import { type LevelSpec, measure } from "../definition.ts";
import { openCaseDimensions } from "../dimensions/catalogue.ts";

const spells: LevelSpec = { kind: "level", rows: "measured_spells", starts: "starts_on", ends: "ends_on" };

export default measure({
  id: "pending_cases",
  title: "Pending cases",
  question: "How many cases are waiting on the courts' active calendar?",
  claim: 5,
  unit: "cases",
  words: { counted: "cases pending" },
  definition:
    "Cases open on the active calendar at the end of a day: filed, and neither decided nor administratively closed. A case that moves stays with its old court until the next one takes it in. A reopened or remanded case is pending again from the day on which its new proceeding begins. A proceeding left open on paper after a later one ended the case does not make it pending.",
  spec: { ...spells, filter: "status = 'active'" },
  variants: {
    inactive: {
      title: "Cases administratively closed",
      differs: "Cases off the active calendar: administratively closed, and neither recalendared nor heard since.",
      sources: ["TRAC-2018-11"],
      words: { counted: "cases administratively closed" },
      spec: { ...spells, filter: "status = 'inactive'" },
    },
    active_and_inactive: {
      title: "Pending cases, administratively closed ones included",
      differs: "Every case that no judge has ended: active and administratively closed together.",
      sources: ["TRAC-2018-11"],
      words: { counted: "cases pending or administratively closed" },
      spec: spells,
    },
  },
  dimensions: openCaseDimensions,
  unclassified: null,
  caveats: [
    "A past day is worked out from today's release. Late entries and reopenings change history, so old days do not match tables made at the time; EOIR itself has restated whole years.",
    "A case whose last proceeding was completed in a way that cannot be decoded counts as ended on that day, so the figure errs on the low side by those at most: completions tells their share.",
    "A closed case that came back without a new proceeding, a hearing or a granted motion still counts as closed.",
    "Cases without a proceeding are in no court and are left out.",
    "Members of a family are cases of their own.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.DEC_CODE",
    "B_TblProceeding.INPUT_DATE",
    "B_TblProceeding.OTHER_COMP",
  ],
  sources: ["EOIR-PNC-2021", "EOIR-PNC-2025", "TRAC-2018-11"],
  rivals: [
    {
      by: "EOIR, table of April 2021",
      counts: "Removal, deportation, exclusion, asylum-only and withholding-only cases open at the end of the year.",
      effect:
        "796,513 at the end of FY2018. Inactive cases are shown apart in this vintage. The nearest to the standard definition, but a snapshot of its day.",
      sources: ["EOIR-PNC-2021"],
      variant: "standard",
    },
    {
      by: "EOIR, table of July 2025",
      counts: "The same kinds of case, restated upwards.",
      effect:
        "1,039,403 at the end of FY2018, 242,890 more than in 2021. Why is not told: the inactive cases, some 330,000, are more than the difference, so they do not explain it alone. No definition here is fitted to either table.",
      sources: ["EOIR-PNC-2025", "TRAC-2018-11"],
    },
    {
      by: "TRAC",
      counts: "Active cases of all types; administratively closed ones are told beside them.",
      effect:
        "768,257 at the end of FY2018, and 330,211 closed cases that EOIR had put back on its pending rolls, 1,098,468 together.",
      sources: ["TRAC-2018-11", "TRAC-2018-12"],
      variant: "standard",
    },
    {
      by: "GAO",
      counts: "Cases from earlier years that are still open on the first day of a fiscal year.",
      effect:
        "437,000 at the start of FY2015: a figure of 1 October 2014, not of the end of that year, as it is often read.",
      sources: ["GAO-17-438"],
    },
    {
      by: "CRS",
      counts: "EOIR's figures, rounded.",
      sources: ["CRS-R47637"],
    },
  ],
});
