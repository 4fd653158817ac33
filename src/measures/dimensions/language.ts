import { dimension } from "../dimension.ts";

export default dimension({
  id: "language",
  title: "language",
  plural: "languages",
  meaning: "Language of the respondent as the court recorded it for interpreters.",
});
