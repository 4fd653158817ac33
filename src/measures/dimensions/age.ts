import { dimension } from "../dimension.ts";

export default dimension({
  id: "age",
  title: "age at filing",
  plural: "ages at filing",
  meaning: "Whole years old when the case was filed, by month of birth, which is unknown in almost half of the cases.",
  numeric: true,
  sensitive: true,
  bands:
    "case when age < 6 then '0-5' when age < 13 then '06-12' when age < 18 then '13-17' when age < 25 then '18-24' when age < 35 then '25-34' when age < 45 then '35-44' when age < 65 then '45-64' when age >= 65 then '65+' end",
  values: [
    { code: "0-5", name: "0 to 5" },
    { code: "06-12", name: "6 to 12" },
    { code: "13-17", name: "13 to 17" },
    { code: "18-24", name: "18 to 24" },
    { code: "25-34", name: "25 to 34" },
    { code: "35-44", name: "35 to 44" },
    { code: "45-64", name: "45 to 64" },
    { code: "65+", name: "65 and older" },
  ],
});
