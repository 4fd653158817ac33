import type { Table } from "./table.ts";

/** `tblThreeMbrReferrals`: one referral of an appeal to three Board members. */
export const tblThreeMbrReferrals: Table = {
  name: "tblThreeMbrReferrals",
  folder: "core",
  grain: "one referral of an appeal to three Board members",
  meaning:
    "Most appeals are decided by one member of the Board; these were sent to a panel of three. Begins with the streamlining rule of 2002.",
  key: "idn3MemberReferral",
  rows: 84118,
  columns: [
    { name: "idn3MemberReferral", type: "integer", blankShare: 0, meaning: "Number of this row." },
    {
      name: "lngAppealID",
      type: "integer",
      decodes: "tblAppeal.idnAppeal",
      blankShare: 0,
      meaning: "The appeal referred.",
    },
    { name: "datReferredTo3Member", type: "date", blankShare: 0, meaning: "Day it was sent to a panel of three." },
    {
      name: "datRemovedFromReferral",
      type: "date",
      blankShare: 0.866,
      meaning: "Day it was taken back; blank in most: it stayed with the panel.",
    },
  ],
};
