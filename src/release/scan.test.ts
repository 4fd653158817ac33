import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText } from "./fit-text.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { type Line, Scanner } from "./scan.ts";
import type { ColumnType } from "./tables/table.ts";

describe("Scanner", () => {
  it("gives a sound row in the engine's spelling", () => {
    const { rows } = scan(["7\tNYC  \t6/1968\t2018-09-10 00:00:00.000\r\n"], ["integer", "code", "month", "date"]);
    expect(rows).toEqual(["7\tNYC\t1968-06-01\t2018-09-10"]);
  });

  it("keeps N/A, 00 and b6 as values", () => {
    const { rows, counts } = scan(["7\tN/A\t00\tb6\n"], ["integer", "code", "code", "text"]);
    expect(rows).toEqual(["7\tN/A\t00\tb6"]);
    expect(counts.filled).toEqual([1, 1, 1, 1]);
  });

  it("reads empty, spaces and NULs as blank", () => {
    const { rows, counts } = scan(["7\t\t   \t\0\0\0\n8\t \0\t\t\n"], ["integer", "date", "code", "integer"]);
    expect(rows).toEqual(["7\t\t\t", "8\t\t\t"]);
    expect(counts.filled).toEqual([2, 0, 0, 0]);
  });

  it("keeps a quotation mark as a character like any other", () => {
    expect(scan(['7\t"EL PASO\n8\tX\n'], ["integer", "text"]).rows).toEqual(['7\t"EL PASO', "8\tX"]);
  });

  it("takes a line end of CR LF that is split across two chunks for one", () => {
    const { rows, counts } = scan(["7\tA\r", "\n8\tB\r", "\n"], ["integer", "code"]);
    expect(rows).toEqual(["7\tA", "8\tB"]);
    expect(counts).toMatchObject({ lines: 2, blankLines: 0 });
  });

  it("ends a line at a lone CR", () => {
    const { rows, counts } = scan(["7\tA\r8\tB\r\r9\tC"], ["integer", "code"]);
    expect(rows).toEqual(["7\tA", "8\tB", "9\tC"]);
    expect(counts).toMatchObject({ lines: 4, blankLines: 1, soundRows: 3 });
  });

  it("counts a last line without a line end, and none behind the last line end", () => {
    expect(scan(["7\tA\n8\tB"], ["integer", "code"]).counts.lines).toBe(2);
    expect(scan(["7\tA\n8\tB\n"], ["integer", "code"]).counts.lines).toBe(2);
    expect(scan([""], ["integer", "code"]).counts).toMatchObject({ lines: 0, soundRows: 0, bytes: 0 });
  });

  it("sends a line with a value that does not fit to be looked at alone", () => {
    const { rows, runs } = scan(["7\tA\nFC\tB\n9\tC\n"], ["integer", "code"]);
    expect(rows).toEqual(["7\tA", "9\tC"]);
    expect(runs).toEqual([[{ number: 3, raw: "FC\tB", sound: false }]]);
  });

  it("sends a line with too few or too many fields along with its sound neighbours", () => {
    const { rows, runs } = scan(["1\tA\n2\tB\n3\n4\tC\n5\tD\n6\tE\t\n"], ["integer", "code"]);
    expect(rows).toEqual(["1\tA"]);
    expect(runs.map((run) => run.map((line) => `${line.number}${line.sound ? " sound" : ""}`))).toEqual([
      ["3 sound", "4", "5 sound"],
      ["6 sound", "7"],
    ]);
  });

  it("sends a line with a byte beyond ASCII, a control character or a NUL inside a value", () => {
    const { rows, runs } = scan(["1\tA\xd1B\n2\tA\x01B\n3\tA\0B\n4\tAB\n"], ["integer", "text"]);
    expect(rows).toEqual(["4\tAB"]);
    expect(runs.map((run) => run.map((line) => line.raw))).toEqual([["1\tA\xd1B"], ["2\tA\x01B"], ["3\tA\0B"]]);
  });

  it("sends a code that is longer than its column allows", () => {
    const layout = layoutOf([
      { name: "NAT", type: "code", declared: { name: "NAT", type: "code", width: 2, meaning: "nationality" } },
      { name: "LANG", type: "code" },
    ]);
    expect(scan(["MX\tSPA\nMXX\tSP\n"], layout).rows).toEqual(["MX\tSPA"]);
  });

  it("refuses a table in which no line ends", () => {
    const scanner = new Scanner(layoutFor(["integer", "code"]), NOWHERE);
    scanner.write(Buffer.from("1\tA\n"));
    const write = () => {
      for (let chunk = 0; chunk < 3; chunk++) scanner.write(Buffer.alloc(1 << 19, "x"));
    };
    expect(write).toThrowError(
      expect.objectContaining({ code: "line-too-long", details: { table: "a table", line: 3 } }),
    );
  });

  it("gives sound rows as samples, typed", () => {
    const { samples } = scan(["1\t6/1968\n2\n3\t\n4\t\n"], ["integer", "month"]);
    expect(samples).toEqual(["4\t"]);
    expect(scan(["1\t6/1968\n"], ["integer", "month"]).samples).toEqual(["1\t1968-06-01"]);
  });

  it("takes a chunk larger than its memory, of values that grow", () => {
    const months: ColumnType[] = Array.from({ length: 20 }, () => "month");
    const row = Array.from({ length: 20 }, () => "1/1990").join("\t");
    const { rows, runs } = scan(["\r\n".repeat(3), `${row}\n`.repeat(30_000), `${row}\n${row}`], months);
    expect(rows).toHaveLength(30_002);
    expect(new Set(rows)).toEqual(new Set([row.replaceAll("1/1990", "1990-01-01")]));
    expect(runs).toEqual([]);
  });

  it("gives back what was written, in any chunks and with any line end", () => {
    const table = fc.array(fc.constantFrom(...TYPES), { minLength: 2, maxLength: 6 }).chain((types) =>
      fc.record({
        types: fc.constant(types),
        rows: fc.array(fc.tuple(...types.map(written)), { maxLength: 12 }),
        lineEnd: fc.constantFrom("\r\n", "\n", "\r"),
        lastLineEnd: fc.boolean(),
        cuts: chunkSizes(),
      }),
    );
    fc.assert(
      fc.property(table, ({ types, rows, lineEnd, lastLineEnd, cuts }) => {
        const lines = rows.map((row) => row.map((field) => field.text).join("\t"));
        const text = lines.join(lineEnd) + (lastLineEnd && lines.length > 0 ? lineEnd : "");
        const found = scan(inChunks(text, cuts), types);
        expect(found.runs).toEqual([]);
        expect(found.rows).toEqual(rows.map((row) => row.map((field) => field.typed).join("\t")));
        expect(found.counts).toEqual({
          bytes: text.length,
          lines: rows.length,
          blankLines: 0,
          soundRows: rows.length,
          suspectLines: 0,
          filled: types.map((_, column) => rows.filter((row) => row[column]?.typed !== "").length),
        });
      }),
      { numRuns: 500 },
    );
  });

  it("loses no byte of any text, whatever it is, and finds the same in any chunks", () => {
    const types: ColumnType[] = ["integer", "text", "date", "code", "month"];
    const row = fc.tuple(...types.map(written)).map((fields) => fields.map((field) => field.text).join("\t"));
    const garbage = fc.string({
      unit: fc.constantFrom(..."\t\t\n\r\0 9AZ\x01\x7f\x80\xff\"'-:/."),
      maxLength: 30,
    });
    const text = fc
      .array(fc.oneof({ weight: 3, arbitrary: row }, garbage), { maxLength: 20 })
      .chain((lines) =>
        fc
          .array(fc.constantFrom("\r\n", "\n", "\n"), { minLength: lines.length, maxLength: lines.length })
          .map((ends) => lines.map((line, at) => line + ends[at]).join("")),
      );
    fc.assert(
      fc.property(text, chunkSizes(), (whole, cuts) => {
        const found = scan(inChunks(whole, cuts), types);
        expect(found).toEqual(scan([whole], types));
        const { counts, runs, rows } = found;
        expect(counts.lines).toBe(counts.blankLines + counts.soundRows + counts.suspectLines);
        expect(counts.bytes).toBe(whole.length);
        expect(rows).toHaveLength(counts.soundRows);
        const lines = physicalLines(whole);
        expect(counts.lines).toBe(lines.length);
        const suspects = runs.flat();
        expect(suspects).toHaveLength(counts.suspectLines);
        for (const { number, raw } of suspects) expect(raw).toBe(lines[number - 2]);
        const taken = new Set(suspects.map(({ number }) => number));
        const others = lines.filter((line, at) => !taken.has(at + 2) && /[^ \0]/.test(line));
        expect(others.map((line) => plainRow(line, types))).toEqual(rows);
        for (const run of runs) {
          expect(run.some(({ sound }) => !sound)).toBe(true);
          for (const { raw, sound } of run) expect(plainRow(raw, types) !== undefined).toBe(sound);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const TYPES: readonly ColumnType[] = ["text", "code", "integer", "date", "timestamp", "month", "time", "flag", "money"];
const NOWHERE = { suspects: () => undefined, sample: () => undefined };

function layoutFor(types: readonly ColumnType[]): Layout {
  return layoutOf(types.map((type, at) => ({ name: `c${at}`, type })));
}

/** Feeds chunks, one character a byte, to a scanner and collects everything that it says. */
function scan(chunks: readonly string[], layout: Layout | readonly ColumnType[]) {
  const runs: { number: number; raw: string; sound: boolean }[][] = [];
  const samples: string[] = [];
  let text = "";
  const plain = ({ number, raw, sound }: Line) => ({ number, raw: raw.toString("latin1"), sound });
  const scanner = new Scanner("columns" in layout ? layout : layoutFor(layout), {
    suspects: (lines) => runs.push(lines.map(plain)),
    sample: (row) => samples.push(row.toString("latin1")),
  });
  for (const chunk of chunks) text += scanner.write(Buffer.from(chunk, "latin1")).toString("latin1");
  text += scanner.end().toString("latin1");
  return { rows: text.split("\n").slice(0, -1), runs, samples, counts: scanner.counts };
}

function chunkSizes(): fc.Arbitrary<number[]> {
  return fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 200 })), { minLength: 1 });
}

function inChunks(text: string, sizes: readonly number[]): string[] {
  const chunks: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] as number;
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return chunks;
}

/** The lines of a text, split the slow way. */
function physicalLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** A line as the scanner should give it, or undefined when it is not sound. */
function plainRow(line: string, types: readonly ColumnType[]): string | undefined {
  const fields = line.split("\t").map((field) => field.replace(/^[ \0]+|[ \0]+$/g, ""));
  if (fields.length !== types.length || !fields.every((field) => /^[ -~]*$/.test(field))) return undefined;
  const typed = fields.map((field, at) => fitText(types[at] as ColumnType, field));
  return typed.includes(undefined) ? undefined : typed.join("\t");
}

/** A value of a type as a release writes it, padded at times or blank in some way, and as the engine reads it. */
function written(type: ColumnType): fc.Arbitrary<{ text: string; typed: string }> {
  const blank = fc.constantFrom("", " ", "   ", "\0", "\0\0\0", " \0").map((text) => ({ text, typed: "" }));
  const padding = fc.constantFrom("", "", "", " ", "     ", "\0");
  const value = fc.tuple(valueIn(type), padding).map(([each, pad]) => ({ ...each, text: each.text + pad }));
  // The first column is never blank, so that no row is a blank line.
  return type === "integer" ? value : fc.oneof({ weight: 3, arbitrary: value }, blank);
}

function valueIn(type: ColumnType): fc.Arbitrary<{ text: string; typed: string }> {
  const same = (text: string) => ({ text, typed: text });
  const two = (most: number, least = 0) => fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, "0"));
  const day = fc.tuple(fc.integer({ min: 1900, max: 2999 }), two(12, 1), two(28, 1)).map((parts) => parts.join("-"));
  switch (type) {
    case "integer":
      return fc.integer().map(String).map(same);
    case "date":
      return day.map((text) => ({ text: `${text} 00:00:00.000`, typed: text }));
    case "timestamp":
      return fc.tuple(day, two(23), two(59), two(59)).map(([d, h, m, s]) => same(`${d} ${h}:${m}:${s}.123`));
    case "month":
      return fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1900, max: 2030 })).map(([month, year]) => ({
        text: `${month}/${year}`,
        typed: `${year}-${String(month).padStart(2, "0")}-01`,
      }));
    case "time":
      return fc.tuple(two(23), two(59), fc.constantFrom("", ":")).map(([h, m, colon]) => ({
        text: h + colon + m,
        typed: h + m,
      }));
    case "flag":
      return fc.constantFrom("0", "1", "-1").map((text) => ({ text, typed: text.replace("-", "") }));
    case "money":
      return fc.tuple(fc.nat(99999), fc.nat(99)).map(([dollars, cents]) => same(`${dollars}.${cents}`));
    default:
      return fc
        .string({ unit: fc.constantFrom(..."ABZaz09 /?.\"',-~!"), minLength: 1, maxLength: 40 })
        .filter((text) => text.trim() === text)
        .map(same);
  }
}
