import type { Term } from "./term.ts";

/** Releases, and what this project makes of them. */
export const releasesAndRecords: readonly Term[] = [
  {
    word: "release",
    meaning:
      "What EOIR publishes once a month: one zip, 97 tables as tab-delimited text. Count.txt in it states their rows.",
  },
  { word: "core table, list", meaning: "Of a release: 19 tables of rows about cases, and 78 that explain codes." },
  { word: "record", meaning: "What this project makes of a release." },
  {
    word: "clean table",
    meaning: "A table of the record with one row for the thing in its name, decoded.",
  },
  { word: "line", meaning: "A physical line of a table's file; it ends at CR LF, LF, or a CR alone." },
  {
    word: "sound",
    meaning: "A line with the right number of fields, each blank or fitting its column.",
  },
  { word: "mended", meaning: "A row that was read from damaged lines. Its bytes are kept." },
  { word: "quarantine", meaning: "Lines that no reading explains well enough, kept byte for byte." },
  { word: "ledger", meaning: "Where every line of every table went." },
  { word: "drift", meaning: "A layout of a release other than the known one." },
  {
    word: "vintage",
    meaning:
      "The state in which a figure was published. Late entries and reopenings change history, so the same day has other figures in later vintages.",
  },
  {
    word: "simulated",
    meaning: "Made by this project, every case and judge invented. Everything loaded from it says so.",
  },
];
