import { createHash } from "node:crypto";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BlobReader, TextWriter, ZipReader } from "@zip.js/zip.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SIMULATED_MARK } from "../release/simulated-mark.ts";
import { findTable, tables } from "../release/tables/catalogue.ts";
import type { Column, ColumnType } from "../release/tables/table.ts";
import { DAMAGE_KINDS } from "./damage/kinds.ts";
import { MISCOUNTED } from "./notes.ts";
import type { TableTruth, Truth } from "./truth.ts";
import { type SynthOptions, writeRelease } from "./write-release.ts";

const CASES = 1500;
const sound: SynthOptions = { cases: CASES, seed: 42, damage: "off", keepTruth: true };

let folder = "";
let truth: Truth;
const files = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "synthetic-"));
  truth = await writeRelease(join(folder, "sound.zip"), sound);
  for (const [name, text] of await unzipped(join(folder, "sound.zip"))) files.set(name, text);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Members of a zip by name, as Latin-1 text. */
async function unzipped(path: string): Promise<Map<string, string>> {
  const zip = new ZipReader(new BlobReader(new Blob([await readFile(path)])), { checkSignature: true });
  const members = new Map<string, string>();
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    members.set(entry.filename, await entry.getData(new TextWriter("latin1")));
  }
  await zip.close();
  return members;
}

const ROOT = "EOIR Case Data 2026-0801";

function memberOf(name: string): string {
  const table = findTable(name);
  return `${ROOT}/${table?.folder === "core" ? "EOIR Case Data" : "Lookup"}/${name}.csv`;
}

/** Rows of a table of the sound release, header excluded. */
function rowsOf(name: string): string[][] {
  const lines = (files.get(memberOf(name)) as string).split("\r\n");
  return lines.slice(1, -1).map((line) => line.split("\t"));
}

/** Values of one column, trimmed, blanks left out. */
function valuesOf(name: string, column: string): string[] {
  const at = findTable(name)?.columns.findIndex((each) => each.name === column) as number;
  return rowsOf(name)
    .map((row) => clean(row[at] as string))
    .filter((value) => value !== "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is one of the forms of nothing
const clean = (text: string): string => text.replace(/\x00/g, "").trim();

const FORMS: Record<ColumnType, RegExp> = {
  integer: /^-?\d{1,10}$/,
  date: /^\d{4}-\d\d-\d\d 00:00:00\.000$/,
  timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/,
  month: /^(1[0-2]|[1-9])\/\d{4}$/,
  time: /^([01]\d|2[0-3])[0-5]\d$/,
  flag: /^(0|1|-1)$/,
  money: /^-?\d*(\.\d{1,4})?$/,
  code: /^[^\t\r\n]*$/,
  text: /^[^\t\r\n]*$/,
};

function misfit(column: Column, value: string): boolean {
  if (value === "") return false;
  if (!FORMS[column.type].test(value)) return true;
  return column.width !== undefined && column.type === "code" && value.length > column.width;
}

describe("writeRelease", () => {
  it("writes all 97 tables under their own names in the dated root, beside the two notes", () => {
    const expected = [
      ...tables.map(({ name }) => memberOf(name)),
      `${ROOT}/EOIR Case Data/Count.txt`,
      `${ROOT}/EOIR Case Data/Readme.txt`,
    ];
    expect([...files.keys()].toSorted()).toEqual(expected.toSorted());
    expect(tables).toHaveLength(97);
  });

  it("says in the Readme that it is simulated", () => {
    expect(files.get(`${ROOT}/EOIR Case Data/Readme.txt`)).toContain(SIMULATED_MARK);
  });

  it("heads each table with its declared columns", () => {
    for (const table of tables) {
      const header = (files.get(memberOf(table.name)) as string).split("\r\n")[0];
      expect(header, table.name).toBe(table.columns.map(({ name }) => name).join("\t"));
    }
  });

  it("counts every row in Count.txt, two lookups being one off as in the real file", () => {
    const counts = (files.get(`${ROOT}/EOIR Case Data/Count.txt`) as string).trimEnd().split("\r\n");
    expect(counts).toHaveLength(97);
    for (const line of counts) {
      const [name, count] = line.split("\t") as [string, string];
      const rows = rowsOf(name).length;
      expect(Number(count), name).toBe(rows + (MISCOUNTED.has(name) ? 1 : 0));
      expect(truth.tables[name]?.rows, name).toBe(rows);
    }
  });

  it("fits every value to its column's type and every row to its header", () => {
    for (const table of tables) {
      const fields = table.columns.length + (table.extraFields ?? 0);
      for (const row of rowsOf(table.name)) {
        expect(row.length, `${table.name} ${row[0]}`).toBe(fields);
        for (const [i, column] of table.columns.entries()) {
          const value = clean(row[i] as string);
          if (misfit(column, value)) expect.fail(`${table.name}.${column.name}: ${JSON.stringify(value)}`);
        }
      }
    }
  });

  it("keeps keys unique", () => {
    for (const table of tables.filter((each) => each.folder === "core")) {
      const keys = valuesOf(table.name, table.key);
      expect(new Set(keys).size, table.name).toBe(keys.length);
      expect(keys.length, table.name).toBe(rowsOf(table.name).length);
    }
  });

  it("resolves every reference and code of core tables but for those planted", () => {
    const unplanned: string[] = [];
    for (const table of tables.filter((each) => each.folder === "core")) {
      for (const column of table.columns) {
        const [target, targetColumn] = column.decodes?.split(".") ?? [];
        if (target === undefined || targetColumn === undefined || findTable(target) === undefined) continue;
        const known = new Set(valuesOf(target, targetColumn));
        const lost = valuesOf(table.name, column.name).filter((value) => !known.has(value));
        const { orphans, unlisted } = truth.tables[table.name] as TableTruth;
        const planted = (orphans[column.name] ?? 0) + (unlisted[column.name] ?? 0);
        if (lost.length !== planted) {
          unplanned.push(
            `${table.name}.${column.name}: ${lost.length} lost, ${planted} planted: ${[...new Set(lost)]}`,
          );
        }
      }
    }
    expect(unplanned).toEqual([]);
  });

  it("gives columns with a closed list only values of that list", () => {
    const strays: string[] = [];
    for (const table of tables.filter((each) => each.folder === "core")) {
      for (const column of table.columns) {
        if (column.values === undefined) continue;
        const strange = new Set(valuesOf(table.name, column.name).filter((value) => !column.values?.includes(value)));
        if (strange.size > 0) strays.push(`${table.name}.${column.name}: ${[...strange]}`);
      }
    }
    expect(strays).toEqual([]);
  });

  it("dates a completion exactly when a code says how it ended", () => {
    const columns = findTable("B_TblProceeding")?.columns.map(({ name }) => name) as string[];
    const [decision, other, completed] = ["DEC_CODE", "OTHER_COMP", "COMP_DATE"].map((name) => columns.indexOf(name));
    for (const row of rowsOf("B_TblProceeding")) {
      const coded = clean(`${row[decision as number]}${row[other as number]}`) !== "";
      expect(coded).toBe(row[completed as number] !== "");
    }
  });

  it("writes nothing in its three forms, N/A as a code, and padded codes", () => {
    const proceedings = files.get(memberOf("B_TblProceeding")) as string;
    expect(proceedings).toContain("\t\0\t");
    expect(proceedings).toContain("\t\t");
    expect(proceedings).toContain("\tSP \t");
    expect(files.get(memberOf("A_TblCase"))).toContain("\tN/A\r\n");
    expect(files.get(memberOf("B_TblProceedCharges"))).toContain("\t212a06Ai     \t");
  });

  it("holds a hearing on an impossible day", () => {
    expect(files.get(memberOf("A_TblCase"))).toContain("\t2925-06-11 00:00:00.000\t");
  });

  it("gives again exactly the rows that it wrote", async () => {
    for (const name of ["A_TblCase", "tbl_schedule", "tblLookupJudge", "tbl_EOIR_Attorney"]) {
      const again: string[][] = [];
      for await (const row of truth.regenerate?.(name) ?? []) again.push(row);
      expect(again, name).toEqual(rowsOf(name));
    }
  });

  it("sums up the population it wrote", () => {
    expect(truth.population.cases).toBe(CASES);
    expect(truth.population.proceedings).toBe(rowsOf("B_TblProceeding").length);
    expect(truth.population.hearings).toBe(rowsOf("tbl_schedule").length);
    expect(truth.population.riders).toBe(rowsOf("tbl_Lead_Rider").length);
    const { completed, pending, inactive, withoutProceeding } = truth.population;
    expect(completed + pending + inactive + withoutProceeding).toBe(CASES);
  });

  it("writes the same bytes for the same seed and others for another", async () => {
    const hash = async (name: string, seed: number): Promise<string> => {
      const path = join(folder, name);
      await writeRelease(path, { cases: 200, seed, damage: "on", damageRate: 0.05 });
      return createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
    };
    const first = await hash("one.zip", 1);
    expect(await hash("again.zip", 1)).toBe(first);
    expect(await hash("two.zip", 2)).not.toBe(first);
  });

  it("plants damage that the truth describes to the line", async () => {
    const path = join(folder, "damaged.zip");
    const damaged = await writeRelease(path, { ...sound, damage: "on", damageRate: 0.03 });
    const members = await unzipped(path);
    const kinds = new Set<string>();
    for (const [name, { damage, lines, rows }] of Object.entries(damaged.tables)) {
      const text = members.get(memberOf(name)) as string;
      const physical = text.split(/\r\n|\r|\n/).slice(0, -1);
      expect(physical.length, name).toBe(lines);
      expect(rows, name).toBe(truth.tables[name]?.rows);
      const touched = new Set<number>();
      for (const { row, line, kind, key } of damage) {
        kinds.add(kind);
        if (key !== null) expect((physical[line - 1] as string).startsWith(key), `${name} ${line} ${kind}`).toBe(true);
        if (row !== null) touched.add(row);
      }
      expect(lines - 1 - rows).toBe(damage.filter(({ kind }) => /^cut|^stray/.test(kind)).length);
    }
    expect([...kinds].toSorted()).toEqual([...DAMAGE_KINDS].toSorted());
  });

  it("recovers in the truth what regenerating gives for the same row", async () => {
    const path = join(folder, "checked.zip");
    const damaged = await writeRelease(path, { ...sound, damage: "on", damageRate: 0.05 });
    const rows: string[][] = [];
    for await (const row of damaged.regenerate?.("A_TblCase") ?? []) rows.push(row);
    for (const { kind, row, fields } of damaged.tables.A_TblCase?.damage ?? []) {
      if (row === null || fields === null) continue;
      const changed = fields.filter((value, i) => value !== rows[row]?.[i]).length;
      const inOneValue = ["misfit_value", "control_character", "high_byte", "valid_utf8"].includes(kind);
      expect(changed, kind).toBeLessThanOrEqual(inOneValue ? 1 : 0);
    }
  });

  it("packs large tables as Deflate64 on request, which readers of it accept", async () => {
    const path = join(folder, "deflate64.zip");
    await writeRelease(path, { cases: 200, seed: 1, damage: "off", compression: "deflate64" });
    const stored = join(folder, "stored.zip");
    await writeRelease(stored, { cases: 200, seed: 1, damage: "off", compression: "stored" });
    expect(await unzipped(path)).toEqual(await unzipped(stored));
    expect(await methodOfFirstMember(path)).toBe(9);
    expect(await methodOfFirstMember(stored)).toBe(0);
  });

  it("writes plain files below a folder, with LF and without a root on request", async () => {
    const path = join(folder, "unpacked");
    await writeRelease(path, { cases: 60, seed: 1, damage: "off", lineEnd: "lf", root: null });
    const text = await readFile(join(path, "EOIR Case Data", "A_TblCase.csv"), "latin1");
    expect(text).not.toContain("\r");
    expect(text.split("\n")).toHaveLength(62);
  });

  it("reports progress up to the last case", async () => {
    const seen: number[] = [];
    const path = join(folder, "progress.zip");
    await writeRelease(path, {
      cases: 4500,
      seed: 1,
      damage: "off",
      compression: "stored",
      onProgress: ({ casesWritten }) => seen.push(casesWritten),
    });
    expect(seen.at(-1)).toBe(4500);
    expect(seen.length).toBeGreaterThan(1);
  });

  it("refuses options that make no sense", async () => {
    const refused = { code: "bad-option" };
    const path = join(folder, "none.zip");
    await expect(writeRelease(path, { cases: 0, seed: 1, damage: "off" })).rejects.toMatchObject(refused);
    await expect(writeRelease(path, { cases: 5, seed: 0.5, damage: "off" })).rejects.toMatchObject(refused);
    await expect(writeRelease(path, { cases: 5, seed: 1, damage: "on", kinds: [] })).rejects.toMatchObject(refused);
    await expect(writeRelease(join(folder, "no", "x.zip"), { ...sound, cases: 5 })).rejects.toMatchObject({
      code: "path-not-writable",
    });
  });
});

/** The compression method in the first local header of a zip. */
async function methodOfFirstMember(path: string): Promise<number> {
  const file = await open(path);
  const header = Buffer.alloc(30);
  await file.read(header, 0, 30, 0);
  await file.close();
  return header.readUInt16LE(8);
}
