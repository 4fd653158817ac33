import { coded, reference, type TableWriter } from "./table-writer.ts";

/** One row per application for relief in one proceeding. */
export const tblCourtAppln: TableWriter = {
  table: "tbl_Court_Appln",
  write(row, story, random, world) {
    let made = 0;
    for (const proceeding of story.proceedings) {
      for (const application of proceeding.applications) {
        row.int(5_000_000 + story.number * 48 + made++);
        row.int(proceeding.id);
        row.int(reference(random, world, story.id, 0.00002, "IDNCASE"));
        row.text(coded(random, world, application.code, 0.0045, ["245i", "XAPP", "212e"], "APPL_CODE"));
        row.date(application.received);
        if (application.decision === "") row.nothing(random, 0.045, "spaces", 10);
        else row.text(coded(random, world, application.decision, 0.001, ["Q", "X"], "APPL_DEC"));
        row.end();
      }
    }
  },
};
