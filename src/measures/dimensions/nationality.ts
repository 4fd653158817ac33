import { dimension } from "../dimension.ts";

export default dimension({
  id: "nationality",
  title: "nationality",
  plural: "nationalities",
  meaning: "Nationality of the respondent as the court recorded it.",
});
