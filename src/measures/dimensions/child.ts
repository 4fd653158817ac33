import { dimension } from "../dimension.ts";

export default dimension({
  id: "child",
  title: "child",
  plural: "children or not",
  meaning:
    "Whether the respondent was a child: flagged by the court's juvenile history at any time, or only under 18 at filing by month of birth, which is unknown in almost half of the cases. The flags changed in fiscal year 2018.",
  values: [
    { code: "flagged", name: "flagged as a child" },
    { code: "minor_unflagged", name: "under 18 by birth month, not flagged" },
    { code: "adult", name: "adult" },
  ],
  sensitive: true,
});
