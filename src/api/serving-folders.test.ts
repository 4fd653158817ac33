import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Store } from "../record/store.ts";
import { ServingFolders } from "./serving-folders.ts";

const manifest = { release: "2026-08-01", clean_tables: [{ name: "cases", rows: 1, checksum: "", columns: [] }] };

describe("ServingFolders", () => {
  let store: string;
  let folders: ServingFolders;
  const record = () => join(store, manifest.release);
  const serving = () => join(store, ".serving");

  beforeEach(() => {
    store = mkdtempSync(join(tmpdir(), "assize-serving-"));
    mkdirSync(join(record(), "measures", "views"), { recursive: true });
    mkdirSync(join(record(), "raw"));
    const files = ["manifest.json", "cases.parquet", "issues.parquet", "quarantine.parquet", "repairs.parquet"];
    const more = ["raw/A_TblCase.parquet", "measures/manifest.json", "measures/measured_cases.parquet"];
    for (const name of [...files, ...more]) writeFileSync(join(record(), name), name);
    folders = new ServingFolders(new Store(store));
  });

  afterEach(() => {
    folders.close();
    rmSync(store, { recursive: true, force: true });
  });

  const served = () => {
    const folder = folders.serve(manifest);
    if (folder === undefined) throw new Error("replaced");
    return { folder, path: (name: string) => join(folder.store, manifest.release, name) };
  };

  it("links the clean tables and those of measures, and no line as it was", () => {
    const { path } = served();
    expect(readdirSync(path(""), { recursive: true }).sort()).toEqual([
      "cases.parquet",
      "issues.parquet",
      "manifest.json",
      "measures",
      "measures/manifest.json",
      "measures/measured_cases.parquet",
      "measures/views",
    ]);
    expect(statSync(path("cases.parquet")).ino).toBe(statSync(join(record(), "cases.parquet")).ino);
    expect(statSync(join(record(), "cases.parquet")).mode & 0o222).toBe(0);
  });

  it("keeps what it serves when the record is replaced", () => {
    const { folder, path } = served();
    renameSync(record(), `${record()}.old`);
    rmSync(`${record()}.old`, { recursive: true });
    expect(readFileSync(path("cases.parquet"), "utf8")).toBe("cases.parquet");
    expect(folder.isReplaced()).toBe(false);
    folder.refresh();
  });

  it("takes in default views that are worked out later", () => {
    const { folder, path } = served();
    writeFileSync(join(record(), "measures", "views", "cases_filed.json"), "{}");
    folder.refresh();
    expect(readdirSync(path("measures/views"))).toEqual(["cases_filed.json"]);
    expect(statSync(path("measures/views")).mode & 0o222).toBe(0);
  });

  it("serves from the record itself where links cannot be made, and notices when it is replaced", () => {
    folders.close();
    rmSync(serving(), { recursive: true, force: true });
    writeFileSync(serving(), "no folder");
    const { folder } = served();
    expect(folder.store).toBe(store);
    expect(folder.isReplaced()).toBe(false);
    renameSync(record(), `${record()}.old`);
    expect(folder.isReplaced()).toBe(true);
    folder.remove();
    expect(existsSync(`${record()}.old/cases.parquet`)).toBe(true);
    rmSync(serving());
  });

  it("removes what a process that is gone has left, and nothing of one that may be alive", () => {
    const gone = 2 ** 22 + 1;
    for (const name of [`${gone}-1`, `${gone}-2`, `${process.ppid}-1`]) {
      mkdirSync(join(serving(), name, "1"), { recursive: true });
      linkSync(join(record(), "cases.parquet"), join(serving(), name, "1", "cases.parquet"));
    }
    const longAgo = new Date(Date.now() - 3_600_000);
    for (const name of [`${gone}-1`, `${process.ppid}-1`]) utimesSync(join(serving(), name), longAgo, longAgo);
    new ServingFolders(new Store(store)).close();
    expect(readdirSync(serving()).sort()).toEqual([`${gone}-2`, `${process.ppid}-1`].sort());
    expect(existsSync(join(record(), "cases.parquet"))).toBe(true);
  });

  it("leaves nothing when it is closed, though its folders are read-only", () => {
    const { path } = served();
    expect(statSync(path("")).mode & 0o222).toBe(0);
    folders.close();
    expect(readdirSync(serving())).toEqual([]);
  });
});
