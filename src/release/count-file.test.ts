import { describe, expect, it } from "vitest";
import { parseCounts, readCounts } from "./count-file.ts";
import type { Member } from "./source.ts";

function textFile(path: string, ...chunks: readonly (string | Uint8Array)[]): Member {
  return {
    table: path,
    path,
    bytes: 0,
    compressedBytes: 0,
    method: "stored",
    modified: null,
    async *chunks() {
      for (const chunk of chunks) yield Buffer.from(chunk);
    },
  };
}

describe("readCounts", () => {
  it("finds Count.txt in any folder and case, whatever its chunks", async () => {
    const others = [
      textFile("x/Readme.txt", "A\t1"),
      textFile("x/COUNT.TXT", "A_TblCase\t12,821,", "531\r\ntbl_schedule\t7\r\n"),
    ];
    expect([...(await readCounts({ others }))]).toEqual([
      ["a_tblcase", 12821531],
      ["tbl_schedule", 7],
    ]);
  });

  it("gives nothing when there is no Count.txt", async () => {
    expect((await readCounts({ others: [textFile("Readme.txt", "A\t1")] })).size).toBe(0);
  });

  it("reads UTF-16 and UTF-8 with a byte-order mark", async () => {
    for (const bytes of [Buffer.from("\ufeffA\t1\r\n", "utf16le"), Buffer.from("\ufeffA\t1\r\n", "utf8")]) {
      expect([...(await readCounts({ others: [textFile("Count.txt", bytes)] }))]).toEqual([["a", 1]]);
    }
  });
});

describe("parseCounts", () => {
  it("takes any line end and separator, and passes over lines that are no count", () => {
    const text =
      'Table\tRows\nA_TblCase\t10\rtblAppeal2   20\r\n"tbl_X.csv","30"\n\n----\ntotal of all: many\nnone\t\ntblY: 0';
    expect([...parseCounts(text)]).toEqual([
      ["a_tblcase", 10],
      ["tblappeal2", 20],
      ["tbl_x", 30],
      ["tbly", 0],
    ]);
  });

  it("keeps the first count of a table", () => {
    expect([...parseCounts("a\t1\nA\t2")]).toEqual([["a", 1]]);
  });
});
