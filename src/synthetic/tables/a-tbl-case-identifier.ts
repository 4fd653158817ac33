import { Weighted } from "../random.ts";
import type { TableWriter } from "./table-writer.ts";

const IDENTIFIERS = new Weighted<string>([
  ["RN", 40],
  ["FA", 20],
  ["EM", 12],
  ["UJ", 8],
  ["J", 8],
  ["DD", 7],
  ["MP", 3],
  ["RM", 3],
  ["NA", 3],
  ["FL", 2],
  ["AO", 2],
  ["SR", 2],
  ["PP", 2],
  ["J1", 1],
  ["IR", 1],
  ["PO", 0.5],
]);

/** One row per special interest attached to a case. */
export const aTblCaseIdentifier: TableWriter = {
  table: "A_TblCaseIdentifier",
  write(row, story, random) {
    if (!random.chance(0.165)) return;
    const count = random.chance(0.2) ? 2 : 1;
    for (let i = 0; i < count; i++) {
      row.int(1_000_000 + story.number * 2 + i);
      row.int(story.id);
      row.text(IDENTIFIERS.draw(random));
      row.end();
    }
  },
};
