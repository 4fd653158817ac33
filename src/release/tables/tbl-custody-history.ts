import type { Table } from "./table.ts";

/** `tbl_CustodyHistory`: one custody status of one case for a time. */
export const tblCustodyHistory: Table = {
  name: "tbl_CustodyHistory",
  folder: "core",
  grain: "one custody status of one case for a time",
  meaning:
    "When a respondent was taken into custody and let go, as the court learned of it. Most detained rows have no end, which does not mean that the person is still held; custody in this record is the court's knowledge, not the detention agency's. About 370,000 case ids here have no proceeding.",
  key: "IDNCUSTODY",
  rows: 10024044,
  columns: [
    { name: "IDNCUSTODY", type: "integer", blankShare: 0, meaning: "Number of this row." },
    { name: "IDNCASE", type: "integer", decodes: "A_TblCase.IDNCASE", blankShare: 0, meaning: "The case." },
    {
      name: "CUSTODY",
      type: "code",
      width: 1,
      decodes: "tblLookupCustodyStatus.strCode",
      values: ["D", "N", "R"],
      blankShare: 0,
      meaning: "D detained, R released, N never detained, during this time.",
      wrong: "letters followed by a control character or line break are broken rows",
    },
    { name: "DATDETAINED", type: "date", blankShare: 0.774, meaning: "Day detention began, where known." },
    {
      name: "DATRELEASED",
      type: "date",
      blankShare: 0.896,
      meaning: "Day of release, where known; blank for most detained rows.",
    },
  ],
};
