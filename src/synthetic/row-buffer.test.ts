import { describe, expect, it } from "vitest";
import { day, isoDay, NO_DAY, yearOf } from "./days.ts";
import { Random } from "./random.ts";
import { RowBuffer } from "./row-buffer.ts";

/** The text of one row that `fill` writes, without its line end. */
function rowOf(fill: (row: RowBuffer) => void): string {
  let text = "";
  const row = new RowBuffer("crlf", (bytes) => {
    text += Buffer.from(bytes).toString("latin1");
  });
  fill(row);
  row.end();
  row.flush();
  expect(text.endsWith("\r\n")).toBe(true);
  return text.slice(0, -2);
}

describe("RowBuffer", () => {
  it("writes whole numbers of every length", () => {
    const numbers = [0, 7, 10, 99, 100, 12_345, 999_999, 1_000_000, 99_999_999, 2_147_483_647, -45];
    const text = rowOf((row) => {
      for (const number of numbers) row.int(number);
    });
    expect(text).toBe(numbers.join("\t"));
  });

  it("writes days as the courts do, leap days and far years too, and no day as nothing", () => {
    const days = [day(2024, 2, 29), day(1900, 1, 1), day(2100, 12, 31), day(2925, 6, 11), day(1853, 7, 4)];
    const text = rowOf((row) => {
      for (const number of [...days, NO_DAY]) row.date(number);
    });
    expect(text).toBe([...days.map((d) => `${isoDay(d)} 00:00:00.000`), ""].join("\t"));
    expect(days.map(yearOf)).toEqual([2024, 1900, 2100, 2925, 1853]);
  });

  it("writes times of day and stamps", () => {
    const text = rowOf((row) => {
      row.time(8 * 60 + 5);
      row.stamp(day(2014, 9, 6), ((19 * 60 + 24) * 60 + 46) * 1000 + 373);
    });
    expect(text).toBe("0805\t2014-09-06 19:24:46.373");
  });

  it("writes nothing as empty, spaces or NUL", () => {
    const random = new Random(1, 1, 1);
    const text = rowOf((row) => {
      row.nothing(random, 0, "nul", 3);
      row.nothing(random, 1, "spaces", 3);
      row.nothing(random, 1, "nul", 1);
      row.padded("SP", 3);
    });
    expect(text).toBe("\t   \t\0\tSP ");
  });

  it("hands on whole rows in chunks", () => {
    const sizes: number[] = [];
    const row = new RowBuffer("lf", (bytes) => sizes.push(bytes.length));
    for (let i = 0; i < 30_000; i++) {
      row.text("x".repeat(99));
      row.end();
    }
    row.flush();
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((a, b) => a + b)).toBe(3_000_000);
    for (const size of sizes) expect(size % 100).toBe(0);
  });
});
