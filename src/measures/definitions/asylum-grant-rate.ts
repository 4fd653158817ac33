import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const claims = { kind: "share", rows: "measured_claims" } as const;
const onTheMerits = (outcome: string) => ({
  numerator: `${outcome} = 'granted'`,
  denominator: `${outcome} in ('granted', 'denied')`,
});
const protectedByAny =
  "outcome in ('granted', 'torture_protection_granted') or withholding_outcome in ('granted', 'torture_protection_granted') or torture_outcome = 'granted'";
const deniedByAny = "outcome = 'denied' or withholding_outcome = 'denied' or torture_outcome = 'denied'";

export default measure({
  id: "asylum_grant_rate",
  title: "Asylum grant rate",
  question: "Of the asylum claims that judges decided on the merits, what share did they grant?",
  claim: 3,
  unit: "share of claims (0-1)",
  words: { counted: "asylum claims granted or denied", event: "were granted" },
  definition:
    "Asylum claims granted, over asylum claims granted or denied by an immigration judge. A claim is a case with an application for asylum, however many applications it holds; its outcome is that of the latest proceeding that decided it, and its day is that proceeding's completion. Claims abandoned, withdrawn, not adjudicated, closed with the case, or granted protection against torture only are in neither part. A grant on conditions or by agreement of the parties is a grant.",
  spec: { ...claims, date: "decided_on", ...onTheMerits("outcome") },
  variants: {
    all_outcomes: {
      title: "Asylum grant rate of all outcomes",
      differs:
        "Over claims that came to any outcome: also those abandoned, withdrawn, not adjudicated, closed administratively or ended in another way. The share denied under it is not one less the share granted.",
      sources: ["CIS-2018-05"],
      words: { counted: "asylum claims with any outcome" },
      spec: {
        ...claims,
        date: "disposed_on",
        numerator: "outcome = 'granted'",
        denominator: "outcome not in ('pending', 'undecided', 'moved', 'reserved')",
      },
    },
    all_with_application: {
      title: "Asylum grant rate of all completed cases with an application",
      differs:
        "Over cases with an application for asylum that were completed in the period, whatever became of the claim; dated by the completion of the case.",
      words: { counted: "completed cases with an application for asylum" },
      spec: { ...claims, date: "case_completed_on", numerator: "outcome = 'granted'", denominator: "true" },
    },
    any_protection: {
      title: "Rate of any protection",
      differs:
        "A claim also counts as won when withholding of removal or protection under the Convention against Torture was granted, and as decided when any of the three was granted or denied. Dated by the decision on asylum.",
      words: {
        counted: "claims granted or denied asylum, withholding or torture convention protection",
        event: "were granted one of them",
      },
      spec: {
        ...claims,
        date: "decided_on",
        numerator: protectedByAny,
        denominator: `${protectedByAny} or ${deniedByAny}`,
      },
    },
    first_decision: {
      title: "Asylum grant rate of first decisions",
      differs:
        "Each claim by its first decision and the day of that, whatever was decided after a remand or a reopening.",
      words: { counted: "asylum claims granted or denied when first decided" },
      unclassified: "first_outcome = 'unclassified'",
      spec: { ...claims, date: "first_decided_on", ...onTheMerits("first_outcome") },
    },
    by_filing: {
      title: "Asylum grant rate by year of filing",
      differs: "Claims by the day on which the application was filed, among those granted or denied by the release.",
      caveats: [
        "Of the latest years only claims decided quickly are in it; they differ from those that still wait, so the last points will move.",
      ],
      words: { counted: "asylum claims filed, since granted or denied" },
      spec: { ...claims, date: "received_on", ...onTheMerits("outcome") },
    },
  },
  dimensions: caseDimensions,
  unclassified: "outcome = 'unclassified'",
  caveats: [
    "The ground of a claim is not recorded, so no ruling about kinds of claim can be followed directly; nationality stands in for it only roughly.",
    "An application has no day of decision of its own: the completion of its proceeding is used, which can be later.",
    "A denial is not a removal: another form of relief may have been granted in the same case.",
    "Decisions of the Board of Immigration Appeals are not in it, unless a judge decided again after a remand.",
    "Applications have vanished from releases before: 68,282 in one month of 2020, most of them back later. A grant lost lowers the rate of its year, a denial lost raises it.",
    "Judges and courts hear different people, by nationality, custody and representation, so their rates differ for that reason too.",
  ],
  columns: [
    "tbl_Court_Appln.APPL_CODE",
    "tbl_Court_Appln.APPL_DEC",
    "tbl_Court_Appln.APPL_RECD_DATE",
    "B_TblProceeding.COMP_DATE",
  ],
  sources: ["TRAC-ASYDATA", "TRAC-JFAQ", "TRAC-2020-06"],
  rivals: [
    {
      by: "TRAC",
      counts:
        "Grants over grants and denials by immigration judges, so that the two make 100 percent: 65.0 percent of 42,224 decisions were denials in the whole of FY2018.",
      effect:
        "The standard definition. Later releases differ by records that came and went: FY2019 is 67,406 decisions in one of its reports and 67,520 in the next.",
      sources: ["TRAC-ASYDATA", "TRAC-539", "TRAC-W-A4000", "TRAC-2020-02"],
      variant: "standard",
    },
    {
      by: "EOIR",
      counts:
        "Denials, and apart from them grants, over grants, denials and every other outcome: 22.56 percent denied in FY2016, 33.51 in FY2017 and 41.82 in the first half of FY2018.",
      effect:
        "Other outcomes in the denominator lower both rates. That is most of the distance from TRAC's 65.0 percent, not all: the half year ends before the decision of June 2018, after which TRAC's rate reached about 70 percent, and the kinds of case need not be the same.",
      sources: ["CIS-2018-05", "ILW-ASY18"],
      variant: "all_outcomes",
    },
    {
      by: "Center for Immigration Studies",
      counts:
        "Grants over all completed cases that began with a claim of credible fear, whether or not an application was ever filed.",
      effect:
        "The lowest rate of all, since many such cases end without an application. It is not made here: every claim in this record has an application.",
      sources: ["CIS-2020-01"],
      variant: "all_with_application",
    },
  ],
});
