import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeField, decodeLine } from "./decode.ts";

const fieldOf = (text: string) => decodeField(Buffer.from(text, "latin1"));

describe("decodeField", () => {
  it("trims padding of spaces and of NULs and calls it no repair", () => {
    expect(fieldOf("SP ")).toEqual({ text: "SP", repairs: [] });
    expect(fieldOf("SP\0\0")).toEqual({ text: "SP", repairs: [] });
    expect(fieldOf("\0 \0")).toEqual({ text: "", repairs: [] });
  });

  it("keeps the spaces inside a charge code", () => {
    expect(fieldOf("212a02Ai  II ").text).toBe("212a02Ai  II");
  });

  it("keeps quotation marks as they are", () => {
    expect(fieldOf('"EL" PASO').text).toBe('"EL" PASO');
  });

  it("reads valid UTF-8 as such and other bytes as windows-1252", () => {
    expect(decodeField(Buffer.from("PEÑA"))).toEqual({ text: "PEÑA", repairs: [] });
    expect(fieldOf("PE\xd1A")).toEqual({ text: "PEÑA", repairs: ["windows-1252"] });
    expect(fieldOf("\x93EL\x94").text).toBe("“EL”");
  });

  it("reads a field of nothing but control characters as blank", () => {
    expect(fieldOf("\x01\x1f")).toEqual({ text: "", repairs: ["control-character"] });
  });

  it("reports a NUL inside a value", () => {
    expect(fieldOf("GRAND\0ISLAND").repairs).toEqual(["nul-in-text"]);
  });

  it("keeps a byte order mark that stands in a value", () => {
    expect(decodeField(Buffer.from("\uFEFFX")).text).toBe("\uFEFFX");
  });

  it("gives text that is trimmed, free of control characters, and decodes to itself", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
        const { text } = decodeField(bytes);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be absent
        expect(text).not.toMatch(/^ | $|[\x00-\x1f\x7f]/);
        expect(decodeField(Buffer.from(text))).toEqual({ text, repairs: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("decodeLine", () => {
  it("splits a line at every tab, also at the last", () => {
    expect(decodeLine(Buffer.from("7\tNYC \t\0\t")).map((field) => field.text)).toEqual(["7", "NYC", "", ""]);
  });

  it("decodes each field as decodeField does", () => {
    const field = fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).filter((byte) => byte !== 9));
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), (fields) => {
        const line = Buffer.concat(fields.flatMap((each, at) => (at === 0 ? [each] : [Buffer.from("\t"), each])));
        expect(decodeLine(line)).toEqual(fields.map(decodeField));
      }),
      { numRuns: 500 },
    );
  });
});
