import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupCommentTypeBoard`: one screen with comments. */
export const tblLookupCommentTypeBoard: Table = {
  name: "tblLookupCommentTypeBoard",
  folder: "lookup",
  grain: "one screen with comments",
  meaning: "Screens of the Board's system on which comments are kept; the comments are not released.",
  key: "idnCommBrd",
  rows: 9,
  columns: [
    rowNumber("idnCommBrd"),
    { name: "strcode", type: "code", meaning: "Short name of the screen." },
    { name: "strDescription", type: "text", meaning: "Name of the screen." },
    createdOn,
    { ...modifiedOn, blankShare: 1 },
    active,
  ],
};
