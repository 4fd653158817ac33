import { day } from "../days.ts";
import { COURTS, type Court } from "../population/places.ts";
import { Random } from "../random.ts";
import { anyMillis, type TableWriter, type World } from "./table-writer.ts";

const HEX = "0123456789ABCDEF";

/** The invented identifier of the attorney with this number: a GUID in capitals. */
export function attorneyId(seed: number, number: number): string {
  const random = new Random(seed, 0x61747479, number);
  let id = "";
  for (let i = 0; i < 32; i++) {
    if (i === 8 || i === 12 || i === 16 || i === 20) id += "-";
    id += i === 12 ? "4" : HEX[random.below(16)];
  }
  return id;
}

/** How many attorneys a population of this size has. */
export function attorneyCount(cases: number): number {
  return Math.max(40, Math.round(cases * 0.0322));
}

const FIRST_ROW = day(2003, 8, 10);

/** One row per attorney, spread evenly over the cases so that the table can be written in the same pass. */
export const tblEoirAttorney: TableWriter = {
  table: "tbl_EOIR_Attorney",
  write(row, story, random, world: World) {
    const from = Math.floor((story.number * world.attorneys) / world.cases);
    const to = Math.floor(((story.number + 1) * world.attorneys) / world.cases);
    for (let number = from; number < to; number++) {
      const created = FIRST_ROW + random.below(8000);
      row.text(attorneyId(world.seed, number));
      if (random.chance(0.633)) row.int(1000 + number);
      else row.empty();
      if (random.chance(0.668)) row.text((random.pick(COURTS) as Court).code);
      else row.empty();
      row.text(random.chance(0.7) ? "1" : "0");
      row.text(random.pick(["Court", "Court", "BIA", "eRegistry"]));
      row.stamp(created, anyMillis(random));
      row.stamp(created + random.below(300), anyMillis(random));
      row.end();
    }
  },
};
