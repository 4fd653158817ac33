import { dimension } from "../dimension.ts";

export default dimension({
  id: "case_type",
  title: "case type",
  plural: "case types",
  meaning:
    "Kind of case. Measures speak of removal, deportation, exclusion, asylum-only and withholding-only cases unless they say otherwise; a filter on this dimension replaces that choice.",
});
