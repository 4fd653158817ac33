import { day, LAST_DAY, NO_DAY } from "../days.ts";
import type { Proceeding } from "../population/story.ts";
import { anyMillis, type TableWriter } from "./table-writer.ts";

const FIRST_LINK = day(2011, 1, 15);

/** One row per rider: the case it rides with, from which proceedings on, and whether it still does. */
export const tblLeadRider: TableWriter = {
  table: "tbl_Lead_Rider",
  write(row, story, random) {
    if (story.leadId === story.id) return;
    const start = story.proceedings[0] as Proceeding;
    const linked = Math.max(FIRST_LINK, start.start);
    const severed = random.chance(0.112) ? Math.min(LAST_DAY, linked + 1 + random.below(700)) : NO_DAY;
    row.int(1 + story.number);
    row.int(story.leadId);
    row.int(story.id);
    row.stamp(linked, anyMillis(random));
    row.stamp(linked, anyMillis(random));
    row.date(severed);
    row.int(story.leadProceedingId);
    if (severed === NO_DAY) row.empty();
    else row.int(story.leadProceedingId);
    row.int(start.id);
    if (severed === NO_DAY) row.empty();
    else row.int(start.id);
    row.text(severed === NO_DAY ? "1" : "0");
    row.end();
  },
};
