import { dimension } from "../dimension.ts";

export default dimension({
  id: "sex",
  title: "sex",
  plural: "sexes",
  meaning: "Sex as recorded; not recorded in almost half of the cases.",
  values: [
    { code: "F", name: "female" },
    { code: "M", name: "male" },
  ],
});
