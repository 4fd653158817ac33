import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const filings = { kind: "count", rows: "measured_appeals", date: "filed_on" } as const;

export default measure({
  id: "appeals_filed",
  title: "Appeals filed",
  question: "How many decisions of judges were appealed to the Board of Immigration Appeals?",
  claim: 0,
  unit: "appeals",
  words: { counted: "appeals filed" },
  definition:
    "Filings at the Board of Immigration Appeals against an immigration judge's decision of a case, by the day they were filed, whoever filed them. Appeals about bond, motions and interlocutory questions, motions made to the Board itself and appeals from officers' decisions are left out. Where both sides appeal, each filing counts.",
  spec: { ...filings, filter: "is_case_appeal" },
  variants: {
    all_filings: {
      title: "All filings at the Board",
      differs: "Filings of every type in cases of the measured types: bond, motions and interlocutory questions too.",
      words: { counted: "filings at the Board" },
      spec: filings,
    },
    by_respondent: {
      title: "Appeals filed by respondents",
      differs: "Only appeals that the respondent filed.",
      words: { counted: "appeals filed by respondents" },
      spec: { ...filings, filter: "is_case_appeal and filed_by = 'A'" },
    },
    by_government: {
      title: "Appeals filed by the government",
      differs: "Only appeals that the government (DHS) filed.",
      words: { counted: "appeals filed by the government" },
      spec: { ...filings, filter: "is_case_appeal and filed_by = 'I'" },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  unclassified: null,
  caveats: [
    "The court and the judge are those of the proceeding appealed from, which one filing in eleven does not name.",
    "The two sides do not add up to all appeals: a few are filed by both, or by others.",
    "An appeal filed late, or rejected for its form, counts as filed.",
  ],
  columns: ["tblAppeal.datAppealFiled", "tblAppeal.strAppealType", "tblAppeal.strFiledBy"],
  sources: ["RC-BIA", "DDP-PROC"],
  rivals: [
    {
      by: "EOIR",
      counts: "Appeals pending at the Board at the end of the year: 37,285 in FY2015 and 202,946 in FY2025.",
      effect: "A stock and not a flow: what waits at the end of the year, whenever it was filed.",
      sources: ["RC-BIA"],
    },
    {
      by: "Deportation Data Project",
      counts: "The last filing of any type in a case, with its decision.",
      effect:
        "One row per case, so earlier filings are gone, and an appeal about bond can stand for the appeal of the case.",
      sources: ["DDP-CODE"],
    },
  ],
});
