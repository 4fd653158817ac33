import { dimension } from "../dimension.ts";

export default dimension({
  id: "filed_year",
  title: "fiscal year of filing",
  plural: "fiscal years of filing",
  meaning: "Fiscal year in which the first proceeding of the case was entered.",
  numeric: true,
});
