import { day, LAST_DAY } from "../days.ts";
import { anyMillis, type TableWriter } from "./table-writer.ts";

/** The day on which older flags were loaded in bulk, with one and the same time of day. */
const BULK_LOAD = day(2014, 9, 6);
const BULK_MILLIS = 69_886_373;

/** One row per flag; most say that the case is not a juvenile's. */
export const tblJuvenileHistory: TableWriter = {
  table: "tbl_JuvenileHistory",
  write(row, story, random) {
    const first = story.proceedings[0];
    if (first === undefined) return;
    const flagged = story.juvenile !== 0;
    if (!flagged && !random.chance(0.165)) return;
    const bulk = story.filed < BULK_LOAD;
    row.int(100_000 + story.number * 2);
    row.int(story.id);
    if (random.chance(0.00004)) row.empty();
    else row.int(first.id);
    if (random.chance(0.0003)) row.empty();
    else row.int(flagged ? story.juvenile : 5);
    if (random.chance(0.013)) row.empty();
    else
      row.stamp(
        bulk ? BULK_LOAD : Math.min(LAST_DAY, story.filed + random.below(60)),
        bulk ? BULK_MILLIS : anyMillis(random),
      );
    if (random.chance(0.342)) row.stamp(Math.min(LAST_DAY, Math.max(BULK_LOAD, story.filed) + 90), anyMillis(random));
    else row.empty();
    row.end();
  },
};
