import { dimension } from "../dimension.ts";

export default dimension({
  id: "court",
  title: "court",
  plural: "courts",
  meaning: "Immigration court by its base city. A case's court is the one that decided it, or has it now.",
  single: "court in (select court from courts where is_court)",
});
