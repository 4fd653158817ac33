import type { Term } from "./term.ts";

/** Words of measuring. */
export const measuring: readonly Term[] = [
  {
    word: "measure",
    meaning: "A thing said of the courts, as a number with a published definition.",
  },
  {
    word: "variant, rival",
    meaning: "A variant is another published definition of the same thing; a rival is how somebody else counts it.",
  },
  { word: "dimension", meaning: "What a figure is broken down by or filtered on." },
  { word: "unit", meaning: "What a figure is in: cases, days, a share from 0 to 1." },
  {
    word: "numerator, denominator",
    meaning: "Of a share, what is counted, and of how many. Most published disagreements are about the denominator.",
  },
  {
    word: "granted or denied",
    meaning:
      "The denominator of the standard grant rate. All outcomes has every end of a claim, the undecided ones too.",
  },
  {
    word: "fiscal year",
    also: ["FY"],
    meaning: "The year of the federal government: FY2019 begins on 1 October 2018.",
  },
  {
    word: "level",
    meaning: "What is open at the end of a day.",
  },
  { word: "spell", meaning: "A stretch of time from a first day to the day on which it was over." },
  { word: "cohort", meaning: "Rows grouped by when they began, not by when they ended." },
  {
    word: "censored",
    meaning: "Still waiting on the last day that the record knows; counted as waiting until then.",
  },
  {
    word: "competing exit",
    meaning:
      "A way out that rules the event out or changes what it means: a closure, for one who waits for a decision.",
  },
  {
    word: "at work",
    meaning: "A judge in a month with a completion or three hearings held. Activity, not payroll.",
  },
  {
    word: "full-year equivalent",
    meaning: "Work as if every judge had been at work in all twelve months.",
  },
  {
    word: "quota band",
    meaning: "A judge's completions in a fiscal year beside the lines of 700 and 560.",
    rules: ["judge-quotas"],
  },
  {
    word: "interval",
    meaning:
      "Where the figure could lie by chance alone, in 95 of 100 cases. It knows nothing of errors in the record.",
  },
  {
    word: "effective n",
    meaning: "How many independent cases the counted ones are worth, since families are decided together.",
  },
  {
    word: "like cases",
    meaning:
      "Of a judge's case, those of the same court decided by others that agree in nationality, custody, year and so on, as far as there are enough.",
  },
  {
    word: "not distinguishable",
    meaning: "The interval of a judge's difference from the court holds zero.",
  },
  {
    word: "partial, provisional",
    meaning:
      "A partial period is one of which only a part is counted; a provisional one reaches into the last 60 days before the release, in which entries are still missing.",
  },
  {
    word: "withheld",
    meaning: "Not shown, since it is about fewer than eleven children or families.",
  },
  { word: "left out", meaning: "Rows of no single judge, or no court, in a breakdown by those." },
  {
    word: "as of",
    meaning: "Nothing dated after that day is counted. It does not bring back the record of that day.",
  },
  {
    word: "first say",
    meaning: "What must be read before the number, where it is easily taken for another.",
  },
  {
    word: "definition's hash",
    meaning: "Twelve characters in a citation that change whenever the definition does.",
  },
];
