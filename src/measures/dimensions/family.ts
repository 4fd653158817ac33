import { dimension } from "../dimension.ts";

export default dimension({
  id: "family",
  title: "family",
  plural: "linked or alone",
  meaning: "Whether the court ever tied the case to another as lead and rider. Linked cases are not kinship.",
  values: [
    { code: "linked", name: "linked to another case" },
    { code: "alone", name: "never linked" },
  ],
  sensitive: true,
});
