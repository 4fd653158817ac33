import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupInmate`: one prison or jail with its address. */
export const tblLookupInmate: Table = {
  name: "tblLookupInmate",
  folder: "lookup",
  grain: "one prison or jail with its address",
  meaning: "A second list of prisons, by court, with addresses. Most texts are padded to a fixed width.",
  key: "ID",
  rows: 4848,
  columns: [
    rowNumber("ID"),
    {
      name: "INMATE_BASE",
      type: "code",
      decodes: "tblLookupBaseCity.BASE_CITY_CODE",
      meaning: "Court in whose list the place stands.",
    },
    { name: "INMATE_CODE", type: "code", meaning: "Code of the place; unique only within a court." },
    { name: "INMATE_NAME", type: "text", meaning: "Name of the place." },
    { name: "INMATE_ADDRESS", type: "text", blankShare: 0.005, meaning: "Street address." },
    { name: "INMATE_CITY", type: "text", blankShare: 0.005, meaning: "City." },
    { name: "INMATE_ST", type: "code", decodes: "tblLookupState.state_code", blankShare: 0.005, meaning: "State." },
    {
      name: "INMATE_ZIP",
      type: "text",
      blankShare: 0.001,
      meaning: "ZIP code, with or without the last four digits; text.",
    },
    {
      name: "INMATE_PHONE",
      type: "text",
      blankShare: 0.539,
      meaning: "Telephone number, digits only.",
      wrong: "1111111111 is a filler",
    },
    createdOn,
    { ...modifiedOn, blankShare: 0.057 },
    active,
  ],
};
