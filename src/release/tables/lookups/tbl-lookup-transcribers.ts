import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupTranscribers`: one transcription contract, without a name. */
export const tblLookupTranscribers: Table = {
  name: "tblLookupTranscribers",
  folder: "lookup",
  grain: "one transcription contract, without a name",
  meaning: "Prices per page of transcripts and decisions, by contractor and in dollars. No case table refers to it.",
  key: "idnTranscribers",
  rows: 14,
  columns: [
    rowNumber("idnTranscribers"),
    { name: "intTAT", type: "integer", meaning: "Days allowed for a transcript (turn-around time); probably." },
    { name: "curCostPerPageTrans", type: "money", meaning: "Price per page of transcript." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.714 },
    { name: "curCostPerPageDecision", type: "money", meaning: "Price per page of decision." },
    { name: "curCostPerPageReprint", type: "money", meaning: "Price per page reprinted." },
    { name: "curCostPerPageRetype", type: "money", blankShare: 0.143, meaning: "Price per page retyped." },
    { name: "curCostTransPriority", type: "money", meaning: "Price per page of transcript with priority." },
    { name: "curCostDecisionPriority", type: "money", meaning: "Price per page of decision with priority." },
  ],
};
