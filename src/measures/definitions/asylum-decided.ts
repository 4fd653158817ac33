import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const claims = { kind: "count", rows: "measured_claims" } as const;

export default measure({
  id: "asylum_decided",
  title: "Asylum claims decided",
  question: "How many asylum claims did judges grant or deny?",
  claim: 3,
  unit: "cases",
  words: { counted: "asylum claims granted or denied" },
  definition:
    "Cases whose claim for asylum an immigration judge granted or denied, by the completion of the latest proceeding that decided it. Claims abandoned, withdrawn, not adjudicated or closed with the case are not decisions. Broken down by outcome, it gives the grants and the denials.",
  spec: {
    ...claims,
    date: "decided_on",
    filter: "outcome in ('granted', 'denied', 'unclassified')",
    counted: "outcome in ('granted', 'denied')",
  },
  variants: {
    all_outcomes: {
      title: "Asylum claims that came to any outcome",
      differs:
        "Also claims abandoned, withdrawn, not adjudicated, closed administratively or ended in another way, as EOIR's rates have in their denominator.",
      sources: ["CIS-2018-05"],
      words: { counted: "asylum claims with any outcome" },
      spec: {
        ...claims,
        date: "disposed_on",
        filter: "outcome not in ('pending', 'undecided', 'moved', 'reserved')",
      },
    },
    first_decision: {
      title: "Asylum claims decided for the first time",
      differs: "Each claim by its first decision, where that was a grant or a denial, and by the day of that.",
      words: { counted: "asylum claims granted or denied when first decided" },
      unclassified: "first_outcome = 'unclassified'",
      caveats: ["The outcome that it is broken down by is that of the latest decision, not of the first."],
      spec: {
        ...claims,
        date: "first_decided_on",
        filter: "first_outcome in ('granted', 'denied', 'unclassified')",
        counted: "first_outcome in ('granted', 'denied')",
      },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  unclassified: "outcome = 'unclassified'",
  caveats: [
    "A claim decided again after a remand or a reopening counts once, in the year of its latest decision, so earlier years lose some decisions with every release.",
    "An application has no day of decision of its own: the completion of its proceeding is used, which can be later.",
    "Applications have vanished from releases before: 68,282 in one month of 2020, most of them back later. Each one lost lowers its year.",
  ],
  columns: ["tbl_Court_Appln.APPL_CODE", "tbl_Court_Appln.APPL_DEC", "B_TblProceeding.COMP_DATE"],
  sources: ["TRAC-ASYDATA", "TRAC-2020-06"],
  rivals: [
    {
      by: "TRAC",
      counts:
        "Decisions of immigration judges on asylum: 22,318 in FY2016, 30,253 in FY2017, 42,224 in FY2018, 67,406 in FY2019, 24,810 in FY2021 and 51,607 in FY2022.",
      effect:
        "Grants and denials of FY2019 add up to 66,566, which is 840 less than its decisions: some of its counts hold people who got another form of relief.",
      sources: ["ILW-ASY18", "TRAC-539", "TRAC-W-A4000", "TRAC-W-A4214", "TRAC-703"],
      variant: "standard",
    },
    {
      by: "EOIR",
      counts: "Denials in the period: 11,736 in FY2016 and 11,937 in the first half of FY2018.",
      effect: "A half year, and denials alone: compare it with outcome denied in the same half year.",
      sources: ["CIS-2018-05"],
      variant: "standard",
    },
  ],
});
