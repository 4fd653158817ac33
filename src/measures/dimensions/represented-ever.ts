import { dimension } from "../dimension.ts";

export default dimension({
  id: "represented_ever",
  title: "ever represented",
  plural: "ever represented or not",
  meaning:
    "Whether a lawyer or accredited representative of the respondent ever appeared in court. Who gets one differs first, so outcomes by it are no effect of lawyers.",
  values: [
    { code: "yes", name: "represented" },
    { code: "no", name: "never represented" },
  ],
});
