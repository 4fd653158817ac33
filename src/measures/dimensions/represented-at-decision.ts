import { dimension } from "../dimension.ts";

export default dimension({
  id: "represented_at_decision",
  title: "represented at decision",
  plural: "represented at decision or not",
  meaning:
    "Whether a lawyer of the respondent had appeared by the case's latest decision. Not known where undecided or where the appearance has no day.",
  values: [
    { code: "yes", name: "represented" },
    { code: "no", name: "unrepresented" },
  ],
});
