import { dimension } from "../dimension.ts";

export default dimension({
  id: "hearing_kind",
  title: "hearing kind",
  plural: "hearing kinds",
  meaning: "Kind of calendar that the hearing was set on.",
  values: [
    { code: "master", name: "master calendar" },
    { code: "individual", name: "individual (merits)" },
    { code: "bond", name: "bond" },
    { code: "other", name: "other" },
    { code: "unclassified", name: "unknown calendar" },
  ],
});
