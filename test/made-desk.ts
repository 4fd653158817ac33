import { codebook } from "../src/api/codebook/codebook.ts";
import type { Desk } from "../src/api/desk.ts";
import { search } from "../src/api/search.ts";
import { courts } from "../src/api/sheets/court-entries.ts";
import { courtSheet } from "../src/api/sheets/court-sheet.ts";
import { judges } from "../src/api/sheets/judge-entries.ts";
import { judgeSheet } from "../src/api/sheets/judge-sheet.ts";
import type { OpenRecord } from "../src/record/open-record.ts";
import { madeAsking } from "./made-asking.ts";

/** A desk for pages of courts, judges and search over an opened record; without one, a desk with nothing loaded. */
export function madeDesk(record?: OpenRecord): Desk {
  const asking = record === undefined ? null : madeAsking(record);
  const loaded = () => {
    if (asking === null) throw new Error("nothing is loaded");
    return asking;
  };
  const desk: Partial<Desk> = {
    releases: asking === null ? [] : [asking.release],
    current: asking?.release ?? null,
    ask: (request) => loaded().ask(request),
    courts: async () => courts(loaded()),
    judges: async () => judges(loaded()),
    courtSheet: async (code) => courtSheet(loaded(), code),
    judgeSheet: async (code) => judgeSheet(loaded(), code),
    search: async (words) => search(asking, words),
    codebook,
  };
  return desk as Desk;
}
