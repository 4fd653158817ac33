import { afterEach, describe, expect, it, vi } from "vitest";
import { dayOption, memoryOption, oneOf, shareOption, storeFolder, wholeNumber } from "./options.ts";

function refused(option: string, value: string) {
  return expect.objectContaining({ code: "bad-option", exitCode: 2, details: { option, value } });
}

describe("wholeNumber", () => {
  it("takes whole numbers from the least one", () => {
    expect(["1", "12"].map(wholeNumber("--threads", 1))).toEqual([1, 12]);
  });

  it.each(["0", "-1", "1.5", "two", "", " "])("refuses %j", (value) => {
    expect(() => wholeNumber("--threads", 1)(value)).toThrow(refused("--threads", value));
  });
});

describe("wholeNumber with an end", () => {
  it("takes no number beyond it, and no empty text for 0", () => {
    expect(wholeNumber("--port", 0, 65_535)("65535")).toBe(65_535);
    for (const value of ["65536", ""]) {
      expect(() => wholeNumber("--port", 0, 65_535)(value)).toThrow(refused("--port", value));
    }
  });
});

describe("shareOption", () => {
  it("takes 0 to 1", () => {
    expect(["0", "0.0005", "1"].map(shareOption("--tolerance"))).toEqual([0, 0.0005, 1]);
  });

  it.each(["", "1.1", "-0.1", "5%"])("refuses %j", (value) => {
    expect(() => shareOption("--tolerance")(value)).toThrow(refused("--tolerance", value));
  });
});

describe("dayOption", () => {
  it("takes a day of the calendar", () => {
    expect(dayOption("--release")("2026-08-01")).toBe("2026-08-01");
  });

  it.each(["", "2026-8-1", "2026-02-30", "August", "../2026-08-01"])("refuses %j", (value) => {
    expect(() => dayOption("--release")(value)).toThrow(refused("--release", value));
  });
});

describe("memoryOption", () => {
  it("takes the ways in which people write amounts", () => {
    const gigabyte = 1 << 30;
    expect(["1GB", "1g", "1.5 GiB", "2048M", "1073741824"].map(memoryOption("--memory"))).toEqual([
      gigabyte,
      gigabyte,
      1.5 * gigabyte,
      2 * gigabyte,
      gigabyte,
    ]);
  });

  it.each(["", "much", "1000MB", "60%", "-4GB", "4 PB"])("refuses %j", (value) => {
    expect(() => memoryOption("--memory")(value)).toThrow(refused("--memory", value));
  });
});

describe("oneOf", () => {
  it("takes the words and no other", () => {
    const format = oneOf("--format", ["csv", "json"]);
    expect(format("csv")).toBe("csv");
    expect(() => format("CSV")).toThrow(refused("--format", "CSV"));
  });
});

describe("storeFolder", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is the option, else the environment's, else ./record", () => {
    vi.stubEnv("ASSIZE_STORE", "/data/record");
    expect([storeFolder("here"), storeFolder(undefined)]).toEqual(["here", "/data/record"]);
    vi.stubEnv("ASSIZE_STORE", undefined);
    expect(storeFolder(undefined)).toBe("record");
  });
});
