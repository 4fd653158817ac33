import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const claims = { kind: "count", rows: "measured_claims", date: "received_on" } as const;

export default measure({
  id: "asylum_filed",
  title: "Asylum claims filed",
  question: "In how many cases was asylum asked for?",
  claim: 3,
  unit: "cases",
  words: { counted: "asylum claims filed" },
  definition:
    "Cases with an application for asylum before a judge, by the earliest day on which one was received. Further applications in the same case, and the copies that later proceedings carry, are not counted again. A member of a family has a case, and so a claim, of their own.",
  spec: claims,
  variants: {
    defensive: {
      title: "Defensive asylum claims filed",
      differs: "Claims first made in court against removal; those that came from the asylum office are left out.",
      sources: ["ASYLUMIST-FY23", "CRS-IN12492"],
      words: { counted: "defensive asylum claims filed" },
      spec: { ...claims, filter: "asylum_basis = 'defensive'" },
    },
    affirmative: {
      title: "Asylum claims referred by the asylum office",
      differs: "Claims first made to the asylum office (USCIS), which sent them on to the court.",
      words: { counted: "affirmative asylum claims received" },
      spec: { ...claims, filter: "asylum_basis = 'affirmative'" },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  unclassified: null,
  caveats: [
    "A claim without a day of receipt is in no period.",
    "Whether a claim is affirmative or defensive is told by the case row as it is now; where it tells neither, the claim is in the standard count only.",
    "Court, judge and custody are those of the proceeding that last dealt with the claim: of one that moved and is still undecided, the court that it left.",
    "Applications have vanished from releases before: 68,282 in one month of 2020, most of them back later. Each one lost lowers its year.",
  ],
  columns: ["tbl_Court_Appln.APPL_CODE", "tbl_Court_Appln.APPL_RECD_DATE"],
  sources: ["TRAC-2020-06", "ASYLUMIST-FY23"],
  rivals: [
    {
      by: "EOIR",
      counts:
        "Defensive asylum applications filed in the year: 158,208 in FY2020, 236,547 in FY2022, 465,874 in FY2023 and 850,720 in FY2024.",
      effect: "It counts applications, of which one person may file several; here a case counts once, which is lower.",
      sources: ["ASYLUMIST-FY23", "CRS-IN12492"],
      variant: "defensive",
    },
  ],
});
