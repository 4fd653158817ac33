import { describe, expect, it } from "vitest";
import { EOIR_ADDRESS, fileNameOf, isAddress, parseAddress } from "./address.ts";

describe("isAddress", () => {
  it("tells an address from a path", () => {
    expect(["HTTPS://a/b.zip", "http://a"].map(isAddress)).toEqual([true, true]);
    expect(["EOIR Case Data.zip", "C:\\x.zip", "ftp://a/b.zip"].map(isAddress)).toEqual([false, false, false]);
  });
});

describe("parseAddress", () => {
  it.each(["ftp://a/b.zip", "https://", "release.zip"])("refuses %s", (address) => {
    expect(() => parseAddress(address)).toThrow(expect.objectContaining({ code: "bad-option", exitCode: 2 }));
  });
});

describe("fileNameOf", () => {
  it.each([
    [EOIR_ADDRESS, "EOIR Case Data.zip"],
    ["https://a/", "release.zip"],
    ["https://a/x%2F..%2Fy.zip?version=2", "x_.._y.zip"],
    ["https://a/%E0%A4%A.zip", "_E0_A4_A.zip"],
    ["https://a/..zip", "zip.zip"],
    ["https://a/data", "data.zip"],
  ])("stores %s as %s", (address, name) => {
    expect(fileNameOf(new URL(address))).toBe(name);
  });
});
