import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tbllookupCharges`: one charge. */
export const tblLookupCharges: Table = {
  name: "tbllookupCharges",
  folder: "lookup",
  grain: "one charge",
  meaning: "Decodes CHARGE of B_TblProceedCharges. Sections are written in two ways, run together and in brackets.",
  key: "idnCharges",
  rows: 252,
  columns: [
    rowNumber("idnCharges"),
    {
      name: "strCode",
      type: "code",
      meaning: "The section of the statute, run together (212a06Ai) or in brackets. Spaces inside belong to it.",
      wrong: "<A> is a test",
    },
    { name: "strCodeString", type: "text", meaning: "The section in brackets, as printed." },
    {
      name: "strCodeDescription",
      type: "text",
      blankShare: 0.226,
      meaning: "The charge in words; the word None or a blank in a quarter of rows.",
    },
    {
      name: "applicable_case_type1",
      type: "code",
      blankShare: 0.008,
      meaning: "Old one-letter case type in which it may be charged: d deportation, R, M; not documented further.",
    },
    { name: "applicable_case_type2", type: "code", blankShare: 0.643, meaning: "Second such case type." },
    { name: "applicable_case_type3", type: "code", blankShare: 0.976, meaning: "Third such case type." },
    { name: "criminal_flag", type: "flag", meaning: "Whether the charge is criminal." },
    { name: "aggravate_felon", type: "flag", meaning: "Whether the charge is an aggravated felony." },
    { ...createdOn, name: "DatCreatedOn" },
    { ...modifiedOn, name: "DatModifiedOn", blankShare: 0.853 },
    active,
  ],
};
