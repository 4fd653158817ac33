import { dimension } from "../dimension.ts";

export default dimension({
  id: "adjournment_cause",
  title: "cause",
  plural: "causes",
  meaning:
    "Whose doing an adjournment was: by the release's own mark where it says respondent or government, else by the words of its reason.",
  values: [
    { code: "respondent", name: "respondent" },
    { code: "dhs", name: "government (DHS)" },
    { code: "court", name: "court" },
    { code: "other", name: "an ordinary step, both sides, or nobody" },
    { code: "unclassified", name: "unknown reason" },
  ],
});
