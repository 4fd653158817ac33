import { LAST_DAY, NO_DAY } from "../days.ts";
import type { TableWriter } from "./table-writer.ts";

/** One row per custody status that the court recorded for a case. */
export const tblCustodyHistory: TableWriter = {
  table: "tbl_CustodyHistory",
  write(row, story, random) {
    if (!random.chance(story.custody === "N" ? 0.7 : 0.78)) return;
    const id = 1 + story.number * 2;
    const released = story.released !== NO_DAY && story.released <= LAST_DAY;
    row.int(id);
    row.int(story.id);
    row.text(story.custody === "N" ? "N" : "D");
    row.date(story.custody === "N" || random.chance(0.1) ? NO_DAY : story.detained);
    row.date(released && random.chance(0.45) ? story.released : NO_DAY);
    row.end();
    if (!released) return;
    row.int(id + 1);
    row.int(story.id);
    row.text("R");
    row.date(random.chance(0.2) ? story.detained : NO_DAY);
    row.date(story.released);
    row.end();
  },
};
