import { LAST_DAY } from "../days.ts";
import { anyMillis, type TableWriter } from "./table-writer.ts";

/** One row per priority given to a case. */
export const tblCasePriorityHistory: TableWriter = {
  table: "tbl_CasePriorityHistory",
  write(row, story, random) {
    if (story.proceedings.length === 0 || !random.chance(0.0118)) return;
    const made = Math.min(LAST_DAY, story.filed + random.below(900));
    row.int(1 + story.number);
    row.text(random.chance(0.6) ? "N/A" : random.pick(["UC", "AWC/ATD", "AWC/D", "RBC/D", "CR"]));
    row.int(story.id);
    row.stamp(made, anyMillis(random));
    row.stamp(Math.min(LAST_DAY, made + random.below(30)), anyMillis(random));
    row.end();
  },
};
