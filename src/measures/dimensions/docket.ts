import { dimension } from "../dimension.ts";

export default dimension({
  id: "docket",
  title: "docket",
  plural: "dockets",
  meaning:
    "Docket by the case's identifiers, the first that fits of: dedicated docket (from May 2021), Migrant Protection Protocols, family unit (from November 2018). Marks of different years: not one series.",
  values: [
    { code: "dedicated", name: "dedicated docket" },
    { code: "mpp", name: "Migrant Protection Protocols" },
    { code: "family_unit", name: "family unit" },
    { code: "none", name: "none of these" },
  ],
});
