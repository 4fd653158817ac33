import { describe, expect, it } from "vitest";
import { dayInName, releaseId } from "./release-id.ts";
import type { Member, ReleaseSource } from "./source.ts";

type Found = Pick<ReleaseSource, "kind" | "location" | "tables">;

function source(
  kind: "zip" | "folder",
  location: string,
  ...members: readonly [path: string, modified: string | null][]
): Found {
  const tables = members.map(([path, modified]) => ({ path, modified }) as Member);
  return { kind, location, tables };
}

describe("releaseId", () => {
  it("is the date of the root folder inside a zip", () => {
    const zip = source("zip", "x.zip", ["EOIR Case Data 2026-0801/EOIR Case Data/a.csv", "2026-08-03T01:02:04"]);
    expect(releaseId(zip)).toEqual({ id: "2026-08-01", from: "folder-name" });
  });

  it("is the date of the folder that a release was unpacked to", () => {
    const folder = source("folder", "/data/EOIR Case Data 2026-0901/", ["Lookup/a.csv", "2026-08-03T01:02:04"]);
    expect(releaseId(folder)).toEqual({ id: "2026-09-01", from: "folder-name" });
  });

  it("is the date of the newest table when no folder is dated", () => {
    const zip = source(
      "zip",
      "EOIR Case Data 2026-0801.zip",
      ["a.csv", "2026-07-31T23:59:58"],
      ["b.csv", "2026-08-03T01:02:04"],
      ["c.csv", null],
    );
    expect(releaseId(zip)).toEqual({ id: "2026-08-03", from: "newest-member" });
  });

  it("is the option when the release carries no date at all, and never against the release's own date", () => {
    expect(releaseId(source("zip", "x.zip", ["a.csv", null]), "2026-08-01")).toEqual({
      id: "2026-08-01",
      from: "option",
    });
    const dated = source("zip", "x.zip", ["a.csv", "2026-08-03T01:02:04"]);
    expect(releaseId(dated, "2020-01-01")).toEqual({ id: "2026-08-03", from: "newest-member" });
  });

  it("asks for the option when nothing says which release it is", () => {
    expect(() => releaseId(source("zip", "x.zip", ["a.csv", null]))).toThrow(
      expect.objectContaining({ code: "release-id-unknown", exitCode: 2 }),
    );
  });

  it.each(["august", "2026-8-1", "2026-02-30", "2026-0801"])("refuses %s as a date", (option) => {
    expect(() => releaseId(source("zip", "x.zip", ["a.csv", null]), option)).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });
});

describe("dayInName", () => {
  it.each([
    ["EOIR Case Data 2026-0801", "2026-08-01"],
    ["EOIR Case Data 2026-08-01", "2026-08-01"],
    ["eoir_20260801", "2026-08-01"],
    ["060325-FOIA-TRAC-FILES", "2025-06-03"],
    ["EOIR Case Data", undefined],
    ["EOIR Case Data 2026-1301", undefined],
    ["case 120260801", undefined],
  ])("reads %s as %s", (name, day) => {
    expect(dayInName(name)).toBe(day);
  });
});
