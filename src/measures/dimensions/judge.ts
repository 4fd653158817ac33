import { dimension } from "../dimension.ts";

export default dimension({
  id: "judge",
  title: "judge",
  plural: "judges",
  meaning:
    "Immigration judge by code. Codes that stand for no single judge are left out of a breakdown. Raw figures by judge mix different cases: judge_outcomes compares like with like.",
  single: "judge in (select judge from judges where is_single_judge)",
});
