import { dimension } from "../dimension.ts";

export default dimension({
  id: "custody",
  title: "custody",
  plural: "custody states",
  meaning:
    "Custody as the court recorded it: at completion for what is finished, now for what is not. It is the government's report to the court.",
  values: [
    { code: "D", name: "detained" },
    { code: "R", name: "released" },
    { code: "N", name: "never detained" },
  ],
});
