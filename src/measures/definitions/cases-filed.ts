import { measure } from "../definition.ts";
import { caseDimensionsBut } from "../dimensions/catalogue.ts";

export default measure({
  id: "cases_filed",
  title: "Cases filed",
  question: "How many new cases did the government bring to the courts?",
  claim: 5,
  unit: "cases",
  words: { counted: "cases filed" },
  definition:
    "Cases by the day on which their first proceeding was entered at a court. Each charging document against one person is a case, so a family of four is four. A reopened, remanded or recalendared case is not a new one, nor is one that moves to another court. Fear reviews and other cases that are no removal proceedings are left out.",
  spec: { kind: "count", rows: "measured_cases", date: "filed_on" },
  variants: {
    charging_document: {
      title: "By day of the charging document",
      differs: "Cases by the day of the charging document itself, which can be months before it reaches the court.",
      sources: ["TRAC-709"],
      words: { counted: "cases charged" },
      spec: { kind: "count", rows: "measured_cases", date: "charged_on" },
    },
    all_case_types: {
      title: "Cases filed, of every type",
      differs: "Credible and reasonable fear reviews, rescissions and all other types of case count too.",
      sources: ["TRAC-695"],
      words: { counted: "cases of every type filed" },
      caseTypes: "all",
      spec: { kind: "count", rows: "measured_cases", date: "filed_on" },
    },
  },
  dimensions: caseDimensionsBut("judge", "represented_at_decision", "filed_year"),
  unclassified: null,
  caveats: [
    "Charging documents reach the courts late and are entered late, so the latest months are under-counted.",
    "A case whose every proceeding lacks a day of entry has no day of filing and is in no period.",
    "The court is the one that has or decided the case now, not the one where it was filed.",
    "A charging document that DHS made out but never filed is no case here; one filed again after a dismissal is a second case of the same person.",
  ],
  columns: ["B_TblProceeding.INPUT_DATE", "B_TblProceeding.OSC_DATE", "A_TblCase.CASE_TYPE"],
  sources: ["EOIR-PNC-2021"],
  rivals: [
    {
      by: "EOIR",
      counts: "Initial receipts: charging documents filed in the year, as the system stood when the table was made.",
      effect:
        "316,106 in FY2018 and 546,248 in FY2019. A later release has later entries and lacks withdrawn records, so old years do not match to the digit.",
      sources: ["EOIR-PNC-2021", "EOIR-PNC-2025"],
      variant: "standard",
    },
    {
      by: "TRAC",
      counts: "New cases as they reach the court; a second tool counts charging documents by the day of issue.",
      effect:
        "1,718,247 in the first eleven months of FY2024. By day of issue the months shift, since DHS files weeks or months later.",
      sources: ["TRAC-709", "TRAC-2024-09"],
      variant: "charging_document",
    },
  ],
});
