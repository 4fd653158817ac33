import { drawCharge } from "./charges.ts";
import { reference, type TableWriter } from "./table-writer.ts";
import { charge } from "./text-forms.ts";

/** One row per charge; most proceedings repeat none of the first one's. */
export const bTblProceedCharges: TableWriter = {
  table: "B_TblProceedCharges",
  write(row, story, random, world) {
    let made = 0;
    for (const proceeding of story.proceedings) {
      const count = proceeding.beginning === "filed" || random.chance(0.55) ? (random.chance(0.24) ? 2 : 1) : 0;
      const total = count > 1 && random.chance(0.15) ? 3 : count;
      for (let i = 0; i < total; i++) {
        row.int(4_000_000 + story.number * 24 + made++);
        row.int(story.id);
        row.int(reference(random, world, proceeding.id, 0.0007, "IDNPROCEEDING"));
        charge(row, random, drawCharge(random, story.type, story.charged));
        const u = random.unit();
        if (u < 0.18) row.nothing(random, 0.19, "spaces", 1);
        else row.text(u < 0.42 ? "S" : u < 0.47 ? "N" : u < 0.5 ? "W" : u < 0.5002 ? "s" : "O");
        row.end();
      }
    }
  },
};
