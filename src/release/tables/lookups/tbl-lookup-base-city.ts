import type { Column, Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

const forms = [
  "BaseEoir1",
  "BaseEoir2",
  "BaseEoir5",
  "BaseEoir6",
  "BaseEoir7",
  "BaseEoir34",
  "BaseEoir35",
  "BaseEoir36",
  "BaseEoir39",
  "I122",
];
const settings = ["Flag", "Code", "Suba", "Subb", "Subc", "Subd", "Sube", "Subf"];
const printerClasses = ["RopDefault", "RopPrtClass", "BaseSplPrtClass"];

function legacyPrinting(name: string): Column {
  return {
    name,
    type: "text",
    blankShare: 1,
    meaning: "Always empty; by its name, a setting for printing a form in an older system.",
  };
}

/** `tblLookupBaseCity`: one immigration court. */
export const tblLookupBaseCity: Table = {
  name: "tblLookupBaseCity",
  folder: "lookup",
  grain: "one immigration court",
  meaning:
    "Decodes BASE_CITY_CODE. Nearly every row is named IMMIGRATION COURT, so tell courts apart by city. The Board, headquarters offices and test courts stand among them. The 83 empty columns of an older system are kept as they come.",
  key: "idnBaseCity",
  rows: 97,
  columns: [
    rowNumber("idnBaseCity"),
    {
      name: "BASE_CITY_CODE",
      type: "code",
      width: 3,
      meaning: "Code of the court, three letters.",
      wrong: "OIT and OIN are tests; BIA, CIJ and HDQ are offices, not courts",
    },
    { name: "BASE_CITY_NAME", type: "text", meaning: "Title of the court; the same for nearly all." },
    {
      name: "BaseAutomated",
      type: "text",
      blankShare: 0.216,
      meaning: "Not documented; by its name, how far the court was automated. M occurs.",
    },
    { name: "BASE_ST_ADDRESS", type: "text", meaning: "Street address." },
    { name: "BASE_CITY", type: "text", meaning: "City, by which people know the court." },
    { name: "BASE_STATE", type: "code", decodes: "tblLookupState.state_code", meaning: "State." },
    { name: "BASE_ZIP_1", type: "text", meaning: "ZIP code, five digits as text." },
    {
      name: "BASE_ZIP_2",
      type: "text",
      blankShare: 0.412,
      meaning: "Last four digits of the ZIP code, as text.",
      wrong: "0 is a filler",
    },
    { name: "BASE_PHONE_NO", type: "text", meaning: "Telephone number of the court, digits only." },
    { name: "strRegion", type: "code", decodes: "tblLookupRegion.strcode", meaning: "Region: Eastern or Western." },
    ...forms.flatMap((form) => settings.map((setting) => legacyPrinting(`${form}${setting}`))),
    ...printerClasses.map(legacyPrinting),
    createdOn,
    modifiedOn,
    active,
    {
      name: "blnBCIS",
      type: "flag",
      meaning: "Not documented; by its name, whether the row belongs to the citizenship service rather than a court.",
    },
  ],
};
