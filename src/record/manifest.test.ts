import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RECORD_FORMAT, readManifest } from "./manifest.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assize-manifest-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function reading(text: string): () => unknown {
  writeFileSync(join(folder, "manifest.json"), text);
  return () => readManifest(folder);
}

describe("readManifest", () => {
  it.each(["", "{", "null", "[]", "{}", '{"format":"1"}', `{"format":${RECORD_FORMAT}}`])(
    "refuses %j as damaged",
    (text) => {
      expect(reading(text)).toThrow(expect.objectContaining({ code: "manifest-damaged", exitCode: 3 }));
    },
  );

  it("refuses the manifest of a newer version, whatever else is in it", () => {
    const details = { store: folder, format: RECORD_FORMAT + 1, known: RECORD_FORMAT };
    expect(reading(`{"format":${RECORD_FORMAT + 1}}`)).toThrow(
      expect.objectContaining({ code: "store-newer", details }),
    );
  });

  it("says that a manifest cannot be read when it is none of our files", () => {
    expect(() => readManifest(join(folder, "manifest.json"))).toThrow(
      expect.objectContaining({ code: "path-not-found", exitCode: 2 }),
    );
  });
});
