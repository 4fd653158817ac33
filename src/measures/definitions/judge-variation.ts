import { measure } from "../definition.ts";
import { comparedBy, comparedColumns, decidedFamilies } from "../judge-comparisons.ts";
import { likenesses } from "../kinds/likeness.ts";

export default measure({
  id: "judge_variation",
  title: "How far judges differ on comparable asylum cases",
  question: "How far do asylum outcomes differ between judges in like cases, and how much of that is chance?",
  claim: 8,
  unit: "standard deviation of shares of families, in percentage points",
  words: { counted: "families whose asylum claims were granted or denied" },
  definition:
    "Each judge at each court is set beside what other judges of that court granted in like cases, as judge_outcomes does it. The spread is the standard deviation of the judges' true differences: that of the distribution which makes the numbers granted most likely, each a draw about its expected share, so that chance is taken out. Its interval is that of the likelihood ratio. Beside it stand the spread as it is seen, the share of the variance seen that chance alone would make, and how many judges are above their court, below it, or not distinguishable from it. Judges with fewer than 100 families compared, or 25 in a single fiscal year, and codes that stand for no single judge, are left out.",
  spec: { ...decidedFamilies, like: likenesses, shows: "variation" },
  variants: {
    raw_gap: {
      title: "Median gap inside a court",
      differs:
        "The highest less the lowest share of claims granted among the judges of a court who decided at least 100 (25 in a single fiscal year), in the median of courts with two such judges or more; case mix is not held equal and chance is not taken out.",
      sources: ["TRAC-447", "TRAC-752"],
      spec: { ...decidedFamilies, like: likenesses, shows: "gap" },
      caveats: [
        "The gap is that of the two judges furthest apart: it grows with the number of judges in a court, and with fewer claims for each, even where no judges differ.",
      ],
    },
    same_court_and_year: {
      title: "Against the whole court",
      differs:
        "Compares a judge with all other judges of the court and year, whatever the case: the spread then holds the difference of dockets too.",
      sources: ["TRAC-670"],
      spec: { ...decidedFamilies, like: likenesses.slice(-2), shows: "variation" },
    },
  },
  breakdowns: [[], ["court"]],
  periods: ["fiscal-year"],
  dimensions: comparedBy,
  unclassified: "unclassified > 0",
  caveats: [
    "What is left after chance is not all judges' doing: cases differ in ways that the record does not show, the ground of the claim above all, and not every court gives cases to judges by lot.",
    "Differences are from the other judges of the court. In a court of k judges these are k / (k - 1) times those from the mean of all: a quarter wider with five, a tenth wider with eleven.",
    "Judges of one court are compared with each other, so their differences are not independent, and the interval is somewhat too narrow where courts are small.",
    "One spread is fitted to courts that grant much and courts that grant little, on the scale of chance: the same overdispersion is fewer points where nearly all or hardly any are granted.",
    "A judge counts once at each court, whether with 100 families or 2,000.",
  ],
  columns: comparedColumns,
  sources: ["GAO-08-940", "TRAC-447"],
  rivals: [
    {
      by: "TRAC",
      counts:
        "The gap between the judges of one court with the highest and the lowest denial rate; the median gap over courts.",
      effect:
        "Over 56 points in its study of 2016, for instance 15 % against 71 %; for FY2019 to FY2024 the span was over 90 points in San Francisco and 89 in New York. Raw rates, and the two judges furthest apart.",
      sources: ["TRAC-447", "TRAC-752"],
      variant: "raw_gap",
    },
    {
      by: "GAO",
      counts:
        "Asylum outcomes by judge with nationality, representation, kind of filing, detention and more held equal.",
      effect: "Differences between judges remained. What is held equal here is less.",
      sources: ["GAO-08-940"],
    },
  ],
});
