import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupBoardMotions`: one kind of motion at the Board. */
export const tblLookupBoardMotions: Table = {
  name: "tblLookupBoardMotions",
  folder: "lookup",
  grain: "one kind of motion at the Board",
  meaning:
    "Motions filed at the Board. tblAppeal says only that a filing is a motion, so no table of this release refers to it.",
  key: "idnBoardMotion",
  rows: 16,
  columns: [
    rowNumber("idnBoardMotion"),
    { name: "strBoardMotionCode", type: "code", meaning: "Code of the motion.", wrong: "TT is a test" },
    { name: "strBoardMotionDescription", type: "text", meaning: "The motion in words." },
    createdOn,
    { ...modifiedOn, blankShare: 0.25 },
    active,
    { name: "strHelp", type: "text", blankShare: 0.063, meaning: "A word of help shown to clerks." },
    { name: "strAllowedDecisions", type: "text", meaning: "Decision codes that it may get, separated by commas." },
    { name: "intMandatoryResponseDueByDays", type: "integer", meaning: "Days the other side has to answer." },
    {
      name: "intMandatoryIJDecisionByDays",
      type: "integer",
      meaning: "Days within which it is to be decided; the name says by a judge, though the list is the Board's.",
    },
  ],
};
