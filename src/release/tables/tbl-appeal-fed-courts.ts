import type { Table } from "./table.ts";

/** `tblAppealFedCourts`: one request for a record by the government's appellate lawyers. */
export const tblAppealFedCourts: Table = {
  name: "tblAppealFedCourts",
  folder: "core",
  grain: "one request for a record by the government's appellate lawyers",
  meaning:
    "Board decisions taken to a federal court. Older releases had the docket number and date of decision; what is left shows that a case was taken up, and almost never how it ended.",
  key: "idnAppealFedCourts",
  rows: 181484,
  columns: [
    { name: "idnAppealFedCourts", type: "integer", blankShare: 0, meaning: "Number of this row." },
    {
      name: "lngAppealID",
      type: "integer",
      decodes: "tblAppeal.idnAppeal",
      blankShare: 0.054,
      meaning: "The Board filing whose record was asked for; blank in 5 %.",
    },
    {
      name: "datRequestedByOIL",
      type: "date",
      blankShare: 0.032,
      meaning:
        "Day the Office of Immigration Litigation asked for the record: a sign of a petition to a federal court, not its filing date.",
    },
    {
      name: "strFedCourtDecision",
      type: "code",
      decodes: "tblLookupFedCourtDecision.strCode",
      blankShare: 0.965,
      meaning:
        "What the federal court did: REM remanded, DIS dismissed, SUS sustained; blank in 96 %, so never the base of a rate.",
    },
  ],
};
