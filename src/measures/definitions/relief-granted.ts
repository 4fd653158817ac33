import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const cases = { kind: "count", rows: "measured_relief", date: "completed_on" } as const;
const kindOfRelief = (kind: string) => ({
  ...cases,
  filter: `relief = '${kind}' or relief is null`,
  counted: `relief = '${kind}'`,
});

export default measure({
  id: "relief_granted",
  title: "Cases ended with relief",
  question: "In how many cases did a judge grant relief from removal, of any kind?",
  claim: 3,
  unit: "cases",
  words: { counted: "cases ended with relief granted" },
  definition:
    "Cases whose latest end was a grant: of asylum, of withholding of removal or protection under the Convention against Torture, or of other relief such as cancellation or adjustment of status; by the day of that end. An order of removal that may not be carried out to one country, because withholding was granted, is among them. Terminated and dismissed cases are not, though people may stay.",
  spec: { ...cases, counted: "relief is not null" },
  variants: {
    asylum: {
      title: "Cases ended with asylum granted",
      differs: "Only cases whose claim for asylum was granted.",
      words: { counted: "cases ended with asylum granted" },
      spec: kindOfRelief("asylum"),
    },
    withholding_or_cat: {
      title: "Cases ended with withholding or torture convention protection",
      differs:
        "Only cases without a grant of asylum in which withholding of removal or protection under the Convention against Torture was granted.",
      words: { counted: "cases ended with withholding or torture convention protection granted" },
      spec: kindOfRelief("withholding_or_cat"),
    },
    other_relief: {
      title: "Cases ended with relief other than protection",
      differs: "Only cases in which neither asylum nor withholding nor torture convention protection was granted.",
      words: { counted: "cases ended with other relief granted" },
      caveats: ["A grant of asylum whose application is missing from the release is counted here."],
      spec: kindOfRelief("other"),
    },
    first_decision: {
      title: "Cases first ended with relief",
      differs: "By the first end of the case and its day, whatever followed a remand or a reopening.",
      words: { counted: "cases first ended with relief granted" },
      unclassified: null,
      spec: {
        kind: "count",
        rows: "measured_cases",
        date: "first_completed_on",
        filter: "first_outcome in ('relief_granted', 'granted', 'withholding_or_cat_granted')",
      },
    },
  },
  dimensions: caseDimensions,
  unclassified: "relief is null",
  caveats: [
    "The disposition of a removal case says that relief was granted and not which: asylum and withholding are told from the applications of the case, and the rest is other relief.",
    "Some dispositions that probably order removal and grant protection against torture have no certain meaning; they are unclassified, so the count is at most that much too low.",
    "A case reopened after a grant and not ended again is pending, and in no period.",
  ],
  columns: [
    "B_TblProceeding.DEC_CODE",
    "B_TblProceeding.OTHER_COMP",
    "B_TblProceeding.COMP_DATE",
    "tbl_Court_Appln.APPL_DEC",
  ],
  sources: ["TRAC-539", "EOIR-PNC-2021"],
  rivals: [
    {
      by: "TRAC",
      counts: "Grants of asylum apart from other relief; relief other than asylum does not move its asylum rates.",
      effect:
        "FY2019 has 67,406 decisions, of which 19,831 grants and 46,735 denials: the remaining 840 are people who got another form of relief.",
      sources: ["TRAC-539", "TRAC-W-A4000", "TRAC-W-A4214"],
      variant: "asylum",
    },
    {
      by: "EOIR",
      counts: "Relief as one of the outcomes of initial case completions: the first decision that disposes of a case.",
      effect: "A case decided otherwise at first and granted relief after a remand is not in it.",
      sources: ["CRS-IF11892"],
      variant: "first_decision",
    },
  ],
});
