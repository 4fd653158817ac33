import type { Table } from "./table.ts";

/** `A_TblCaseIdentifier`: one label on one case. */
export const aTblCaseIdentifier: Table = {
  name: "A_TblCaseIdentifier",
  folder: "core",
  grain: "one label on one case",
  meaning:
    "Labels that a court put on a case: dedicated docket, family unit, Migrant Protection Protocols, juvenile and about a hundred others. A case may carry several or none; labels were used unevenly by court and year, so the absence of one proves little.",
  key: "IDNCASEID",
  rows: 2569051,
  columns: [
    { name: "IDNCASEID", type: "integer", blankShare: 0, meaning: "Number of this row." },
    {
      name: "IDNCASE",
      type: "integer",
      decodes: "A_TblCase.IDNCASE",
      blankShare: 0,
      meaning: "The case that carries the label.",
    },
    {
      name: "CASE_ID",
      type: "code",
      decodes: "tblLookUpCaseIdentifier.strcode",
      blankShare: 0,
      meaning:
        "The label. FA family unit, DD dedicated docket, MP and RM Migrant Protection Protocols, J, J1, J2 and UJ juvenile, and many local or historic ones.",
      wrong: "NA is a label (the NACARA law), not a blank",
    },
  ],
};
