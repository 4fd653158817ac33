import { dimension } from "../dimension.ts";

export default dimension({
  id: "asylum_basis",
  title: "asylum basis",
  plural: "asylum bases",
  meaning: "Whether asylum was first asked of the asylum office (affirmative) or in court (defensive).",
  values: [
    { code: "affirmative", name: "affirmative" },
    { code: "defensive", name: "defensive" },
    { code: "other", name: "other (code J)" },
  ],
});
