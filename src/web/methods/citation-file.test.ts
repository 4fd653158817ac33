import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { softwareCitation } from "./citation-file.ts";

describe("softwareCitation", () => {
  it("names the software, its version, its licence and who made it", () => {
    const { title, version, license, authors } = softwareCitation();
    const file = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
    expect(title).toContain("assize");
    expect(version).toBe(file.version);
    expect(license).toBe(file.license);
    expect(authors).toEqual(["The assize contributors"]);
  });
});
