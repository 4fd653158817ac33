import type { Table } from "./table.ts";

/** `tbl_EOIR_Attorney`: one lawyer or representative registered with the courts. */
export const tblEoirAttorney: Table = {
  name: "tbl_EOIR_Attorney",
  folder: "core",
  grain: "one lawyer or representative registered with the courts",
  meaning:
    "Lawyers and accredited representatives by an anonymous id, with no names. It tells whether hearings had the same representative; tbl_RepsAssigned does not carry this id.",
  key: "EOIRAttorneyID",
  rows: 407493,
  columns: [
    {
      name: "EOIRAttorneyID",
      type: "code",
      blankShare: 0,
      meaning: "Id of the representative: 36 characters, upper case.",
    },
    {
      name: "OldAttorneyID",
      type: "text",
      blankShare: 0.367,
      meaning: "Number in an older system, as text; blank in 37 %.",
    },
    {
      name: "BaseCityCode",
      type: "code",
      width: 3,
      decodes: "tblLookupBaseCity.BASE_CITY_CODE",
      blankShare: 0.332,
      meaning: "Court through which the representative was registered; blank in a third.",
    },
    {
      name: "blnAttorneyActive",
      type: "flag",
      blankShare: 0,
      meaning: "Whether the registration was active on the day of the release.",
    },
    {
      name: "Source_Flag",
      type: "code",
      width: 10,
      blankShare: 0,
      meaning: "Where the record came from: Court, Appeal or eReg (online registration); other words occur.",
    },
    {
      name: "datCreatedOn",
      type: "timestamp",
      blankShare: 0,
      meaning: "When the row was made; bulk loads share one stamp.",
    },
    {
      name: "datModifiedOn",
      type: "timestamp",
      blankShare: 0,
      meaning: "When the row was last changed; it may lie before datCreatedOn, so neither is the date of a fact.",
    },
  ],
};
