import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unaccountedLines } from "../src/record/ledger.ts";
import { load } from "../src/record/load.ts";
import type { Manifest } from "../src/record/manifest.ts";
import { openRecord } from "../src/record/open-record.ts";
import { tables } from "../src/release/tables/catalogue.ts";
import type { Truth } from "../src/synthetic/truth.ts";
import { writeRelease } from "../src/synthetic/write-release.ts";
import { assize, start } from "./assize.ts";

let folder = "";
let zip = "";
let truth: Truth;
let manifest: Manifest;

const at = (name: string) => join(folder, name);
const released = "2026-08-01";

/** What must be the same whenever the same release is loaded. */
function content({ tables: raw, clean_tables, side_files, integrity }: Manifest): unknown {
  return { raw: raw.map(({ table, rows, checksum }) => [table, rows, checksum]), clean_tables, side_files, integrity };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "assize-load-"));
  zip = at("release.zip");
  truth = await writeRelease(zip, {
    cases: 800,
    seed: 3,
    damage: "on",
    damageRate: 0.01,
    compression: "deflate64",
    keepTruth: true,
  });
  ({ manifest } = await load(zip, { store: at("record"), threads: 2 }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("load", () => {
  it("accounts for every line of every table", () => {
    expect(manifest.tables).toHaveLength(tables.length);
    for (const entry of manifest.tables) {
      expect(unaccountedLines(entry), entry.table).toBe(0);
      expect(entry.lines, entry.table).toBe(truth.tables[entry.table]?.lines);
    }
  });

  it("says that a simulated release is simulated, and names the release by its dated folder", () => {
    expect(manifest).toMatchObject({ simulated: true, release: released, release_from: "folder-name" });
  });

  it("reports where Count.txt differs from what is there", () => {
    const lists = manifest.tables.filter((entry) => /lookup/i.test(entry.table));
    expect(lists.filter((entry) => entry.stated_rows !== entry.rows)).toHaveLength(2);
  });

  it("keeps every column's values: as many as the reader counted, and the rest in issues", async () => {
    const record = await openRecord({ store: at("record") });
    const row = await record.database.row("select count(*)::int as n from issues where raw_text is not null");
    const issues = manifest.tables.reduce((sum, entry) => sum + entry.issues, 0);
    expect(row?.n).toBe(issues);
    expect(issues).toBeGreaterThan(0);
    record.close();
  });

  it("keeps the bytes of every line that was set aside", async () => {
    const record = await openRecord({ store: at("record") });
    const rows = await record.database.rows("select table_name, line, hex(raw) as raw from quarantine order by all");
    expect(rows).toHaveLength(manifest.tables.reduce((sum, entry) => sum + entry.quarantined_lines, 0));
    const planted = Object.values(truth.tables)
      .flatMap((table) => table.damage)
      .filter((damage) => damage.kind === "hopeless");
    const lines = new Set(rows.map((row) => `${row.table_name} ${row.line}`));
    for (const damage of planted)
      expect(lines, `${damage.table} line ${damage.line}`).toContain(`${damage.table} ${damage.line}`);
    record.close();
  });

  it("gives the same checksums with one thread as with two, and from a folder as from a zip", async () => {
    const one = await load(zip, { store: at("one-thread"), threads: 1 });
    expect(content(one.manifest)).toEqual(content(manifest));
    const unpacked = at("unpacked");
    await writeRelease(unpacked, { cases: 800, seed: 3, damage: "on", damageRate: 0.01 });
    const fromFolder = await load(unpacked, { store: at("from-folder"), threads: 2 });
    expect(content(fromFolder.manifest)).toEqual(content(manifest));
  });

  it("does nothing when the same release is loaded already", async () => {
    const again = await load(zip, { store: at("record") });
    expect(again).toMatchObject({ fresh: false, manifest: { loaded_at: manifest.loaded_at } });
  });

  it("goes on after a kill at any moment and ends with the same record", async () => {
    const store = at("killed");
    let kills = 0;
    for (const wait of [300, 900, 1500, 2300, 3100, 4000, 1200, 5000]) {
      const run = start(["load", zip, "--store", store, "--quiet", "--threads", "2"]);
      const ended = await Promise.race([run.ended.then(() => true), setTimeout(wait).then(() => false)]);
      if (ended) break;
      run.process.kill("SIGKILL");
      await run.ended;
      kills++;
      // Whole from here on: what the measures read is made beside it.
      if (existsSync(join(store, released, "manifest.json"))) break;
      expect(existsSync(join(store, released)), "a half-made record").toBe(false);
    }
    expect(kills).toBeGreaterThan(2);
    const { code, err } = await assize(["load", zip, "--store", store, "--quiet"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    const ended = JSON.parse(readFileSync(join(store, released, "manifest.json"), "utf8")) as Manifest;
    expect(content(ended)).toEqual(content(manifest));
    const whole = [...readdirSync(join(at("record"), released)), "measures"];
    expect(readdirSync(join(store, released)).sort()).toEqual(whole.sort());
    expect(readdirSync(join(store, ".loading"))).toEqual([]);
  });

  it("brings back the earlier record when a replacement was stopped between its two renames", async () => {
    const store = at("replaced");
    mkdirSync(join(store, ".replaced"), { recursive: true });
    cpSync(join(at("record"), released), join(store, ".replaced", released), { recursive: true });
    const again = await load(zip, { store });
    expect(again.fresh).toBe(false);
    expect(content(again.manifest)).toEqual(content(manifest));
  });

  it("reads columns that came, went and were renamed, and a table that nobody knows", async () => {
    const drifted = at("drifted");
    await writeRelease(drifted, { cases: 300, seed: 4, damage: "off" });
    const root = join(drifted, "EOIR Case Data 2026-0801", "EOIR Case Data");
    const file = join(root, "A_TblCase.csv");
    const lines = readFileSync(file, "latin1").split("\r\n");
    const changed = lines.map((line, index) => {
      if (line === "") return line;
      const fields = line.split("\t");
      if (index === 0) fields[30] = "GENDER";
      fields.splice(5, 1);
      return [...fields, index === 0 ? "NEW_COLUMN" : "new"].join("\t");
    });
    rmSync(file);
    writeFileSync(join(root, "a_tblcase.CSV"), changed.join("\r\n"), "latin1");
    writeFileSync(join(root, "tblNobodyKnows.csv"), "a\tb\r\n1\tx\r\n2\ty\r\n");
    rmSync(join(root, "tblAppeal2.csv"));
    const { manifest: found } = await load(drifted, { store: at("drift-store") });
    const cases = found.tables.find((entry) => entry.table === "a_tblcase");
    expect(cases?.drift).toMatchObject({
      added: ["NEW_COLUMN"],
      missing: ["UPDATED_CITY"],
      renamed: [["GENDER", "Sex"]],
    });
    expect(cases?.rows).toBe(300);
    expect(found.tables.find((entry) => entry.table === "tblNobodyKnows")).toMatchObject({
      rows: 2,
      drift: { unknown_table: true },
    });
    expect(found.missing_tables).toEqual(["tblAppeal2"]);
    const record = await openRecord({ store: at("drift-store") });
    const row = await record.database.row(
      'select count(NEW_COLUMN)::int as new, count(UPDATED_CITY)::int as gone, count(Sex)::int as sex from "A_TblCase"',
    );
    expect(row).toMatchObject({ new: 300, gone: 0 });
    expect(row?.sex).toBeGreaterThan(0);
    record.close();
  });

  it("finds orphans, shared keys, impossible days and codes that no list has", async () => {
    const odd = at("odd 2026-0901");
    mkdirSync(odd);
    const row = (table: string, values: Record<string, string>) =>
      (tables.find(({ name }) => name === table)?.columns ?? []).map(({ name }) => values[name] ?? "").join("\t");
    const write = (table: string, rows: readonly Record<string, string>[]) => {
      const header = (tables.find(({ name }) => name === table)?.columns ?? []).map(({ name }) => name).join("\t");
      writeFileSync(join(odd, `${table}.csv`), `${[header, ...rows.map((values) => row(table, values))].join("\n")}\n`);
    };
    write("A_TblCase", [
      { IDNCASE: "1", CASE_TYPE: "RMV", LATEST_HEARING: "2925-03-12 00:00:00.000" },
      { IDNCASE: "1", CASE_TYPE: "AOL" },
      { IDNCASE: "2", CASE_TYPE: "RMV", LATEST_HEARING: "2024-03-12 00:00:00.000" },
    ]);
    write("B_TblProceeding", [
      { IDNPROCEEDING: "10", IDNCASE: "1" },
      { IDNPROCEEDING: "11", IDNCASE: "7" },
      { IDNPROCEEDING: "12" },
    ]);
    write("tblLookupCaseType", [{ idnCaseType: "1", strCode: "RMV", strDescription: "Removal" }]);
    const { manifest: found } = await load(odd, { store: at("odd-store") });
    expect(found.release).toBe("2026-09-01");
    expect(found.integrity.duplicate_keys).toEqual([
      { table: "A_TblCase", column: "IDNCASE", without_key: 0, duplicates: 1 },
    ]);
    expect(found.integrity.impossible_dates).toEqual([
      { table: "A_TblCase", column: "LATEST_HEARING", rows: 1, earliest: "2925-03-12", latest: "2925-03-12" },
    ]);
    expect(found.integrity.orphans).toEqual([
      { table: "B_TblProceeding", column: "IDNCASE", refers_to: "A_TblCase.IDNCASE", filled: 2, orphans: 1 },
    ]);
    expect(found.integrity.unknown_codes).toEqual([
      {
        table: "A_TblCase",
        column: "CASE_TYPE",
        list: "tblLookupCaseType.strCode",
        filled: 3,
        unknown: 1,
        commonest: [["AOL", 1]],
      },
    ]);
    expect(found.missing_tables).toHaveLength(tables.length - 3);
  });
});
