import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupCourtDecision`: one meaning of a decision letter in one class and case type. */
export const tblLookupCourtDecision: Table = {
  name: "tblLookupCourtDecision",
  folder: "lookup",
  grain: "one meaning of a decision letter in one class and case type",
  meaning:
    "The only key to DEC_CODE (class C) and OTHER_COMP (class O). Join on class, case type and letter, active row first: the letter alone means different things, and some keys are repeated, active and inactive, so a plain join multiplies rows.",
  key: "idnCourtDecision",
  rows: 217,
  columns: [
    rowNumber("idnCourtDecision"),
    {
      name: "strCaseType",
      type: "code",
      width: 3,
      decodes: "tblLookupCaseType.strCode",
      meaning: "Case type; part of the key.",
    },
    {
      name: "strDecCode",
      type: "code",
      meaning: "The letter; part of the key, together with strCaseType and strDecType.",
    },
    {
      name: "strDecDescription",
      type: "text",
      meaning: "The decision or completion in words: the best evidence of what the letter means.",
    },
    {
      name: "strDecType",
      type: "code",
      values: ["C", "O"],
      meaning:
        "Class; part of the key: C a decision on the case (DEC_CODE), O another completion (OTHER_COMP). Not DEC_TYPE of the proceeding.",
    },
    {
      name: "strFinalDisposition",
      type: "text",
      blankShare: 1,
      meaning: "Meant for the final disposition; only padding in every row.",
    },
    active,
    { ...createdOn, blankShare: 0.217 },
    { ...modifiedOn, blankShare: 0.608 },
  ],
};
