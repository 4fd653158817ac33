import type { Table } from "../table.ts";
import { rowNumber } from "./housekeeping.ts";

/** `tblLookup_BIACluster`: one share of the Board's work by court. */
export const tblLookupBiaCluster: Table = {
  name: "tblLookup_BIACluster",
  folder: "lookup",
  grain: "one share of the Board's work by court",
  meaning: "How the Board divides records among its clusters. No case table refers to it.",
  key: "idnLookupCluster",
  rows: 243,
  columns: [
    rowNumber("idnLookupCluster"),
    { name: "Report_Classification", type: "text", meaning: "Kind of work, such as MOTIONS." },
    { name: "Region_Name", type: "text", blankShare: 0.658, meaning: "Region; blank in two rows of three." },
    { name: "Cluster_Name", type: "text", meaning: "Name of the cluster." },
    { name: "Cluster_Subgroup", type: "text", blankShare: 1, meaning: "Subgroup; empty." },
    {
      name: "idnBaseCity",
      type: "integer",
      decodes: "tblLookupBaseCity.idnBaseCity",
      meaning: "Court whose work it is.",
    },
    {
      name: "Sort_Start",
      type: "text",
      meaning: "First number of the range of files, as text; probably of alien numbers.",
    },
    { name: "Sort_End", type: "text", meaning: "Last number of the range of files, as text." },
  ],
};
