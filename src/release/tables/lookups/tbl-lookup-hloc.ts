import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupHloc`: one place of hearing. */
export const tblLookupHloc: Table = {
  name: "tblLookupHloc",
  folder: "lookup",
  grain: "one place of hearing",
  meaning:
    "Decodes HEARING_LOC_CODE and says to which court the place belongs. Some codes are shared by several rows, so a plain join repeats rows. Video sites, detention centres and special dockets are places here.",
  key: "idnHloc",
  rows: 1351,
  columns: [
    rowNumber("idnHloc"),
    {
      name: "HEARING_LOC_CODE",
      type: "code",
      width: 3,
      meaning: "Code of the place; not unique.",
      wrong: "MPP, OIN, YYY and ZZZ are tests",
    },
    {
      name: "HEARING_LOC_NAME",
      type: "text",
      meaning:
        "Name of the place or docket, often with its kind (detained, juvenile, video); padded to 50 in some rows.",
    },
    { name: "HEARING_CORR_TITLE", type: "text", meaning: "Title for letters." },
    { name: "HEARING_ST_ADDRESS", type: "text", meaning: "Street address." },
    { name: "HEARING_CITY", type: "text", meaning: "City." },
    { name: "HEARING_STATE", type: "code", decodes: "tblLookupState.state_code", meaning: "State." },
    { name: "HEARING_ZIP", type: "text", meaning: "ZIP code, text." },
    { name: "HEARING_PHONE_NO", type: "text", meaning: "Telephone number of the court, digits only." },
    {
      name: "HEARING_BASE_CITY",
      type: "code",
      decodes: "tblLookupBaseCity.BASE_CITY_CODE",
      meaning: "Court to which the place belongs.",
    },
    { name: "Hear_Admin_Hear_Loc", type: "code", meaning: "Place that administers this one." },
    {
      name: "Hear_Trans_COV_City",
      type: "code",
      blankShare: 0.007,
      meaning: "Place to which cases go on change of venue; probably.",
    },
    {
      name: "Hear_Det_Type",
      type: "code",
      blankShare: 0.847,
      meaning: "Kind of detention at the place; letters are not documented. Blank in 85 %.",
    },
    { name: "Hear_Active_Flg", type: "code", meaning: "Whether the place is in use, Y or N." },
    { ...createdOn, blankShare: 0.201 },
    modifiedOn,
    active,
    { name: "ROPLoc", type: "code", meaning: "Place that keeps the records of proceeding." },
    {
      name: "intCalDetainDays",
      type: "integer",
      meaning: "Days used to set hearings for detained cases; not documented further.",
    },
    {
      name: "intCalINSAsyPDays",
      type: "integer",
      meaning: "Days used to set hearings in referred asylum cases, P; not documented further.",
    },
    {
      name: "intCalINSAsyMDays",
      type: "integer",
      meaning: "Days used to set hearings in referred asylum cases, M; not documented further.",
    },
    {
      name: "intCalINSDays",
      type: "integer",
      meaning: "Days used to set hearings at the government's request; not documented further.",
    },
    {
      name: "intCalEOIRDays",
      type: "integer",
      meaning: "Days used to set hearings at the court's request; not documented further.",
    },
    {
      name: "intCalCFRDays",
      type: "integer",
      meaning: "Days used to set credible fear reviews; not documented further.",
    },
    {
      name: "intCalCDRDays",
      type: "integer",
      meaning: "Days used to set continued detention reviews; not documented further.",
    },
    { name: "CircuitCourt", type: "text", meaning: "Number of the federal circuit whose law binds the place." },
    { name: "blnPrnWksOnAdd", type: "flag", meaning: "Whether a worksheet is printed for each new case." },
    { name: "blnPrnRopOnAdd", type: "flag", meaning: "Whether a record cover is printed for each new case." },
  ],
};
