import { dimension } from "../dimension.ts";

export default dimension({
  id: "state",
  title: "state",
  plural: "states",
  meaning: "State of the respondent's latest address. Not the court's.",
});
