import { dimension } from "../dimension.ts";

export default dimension({
  id: "quota_band",
  title: "quota band",
  plural: "quota bands",
  meaning: "Completions of a judge in a fiscal year beside the lines of the performance plan of October 2018.",
  values: [
    { code: "satisfactory", name: "700 or more" },
    { code: "needs_improvement", name: "560 to 699" },
    { code: "unsatisfactory", name: "under 560" },
  ],
});
