import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tables } from "../src/release/tables/catalogue.ts";
import { DAMAGE_KINDS } from "../src/synthetic/damage/kinds.ts";
import type { PlantedDamage } from "../src/synthetic/truth.ts";
import { writeRelease } from "../src/synthetic/write-release.ts";
import { judgeTable, type TableVerdict } from "./round-trip.ts";

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const core = tables.filter((table) => table.folder === "core");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assize-round-trip-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function judge(seed: number, lineEnd: "crlf" | "lf"): Promise<TableVerdict[]> {
  const release = join(folder, `${seed}-${lineEnd}`);
  const truth = await writeRelease(release, {
    cases: 600,
    seed,
    damage: "on",
    damageRate: 0.03,
    lineEnd,
    keepTruth: true,
  });
  const verdicts: TableVerdict[] = [];
  for (const table of core) {
    const verdict = await judgeTable(release, truth, table.name);
    expect(verdict.reading.lines, `lines of ${table.name}, seed ${seed}`).toBe(truth.tables[table.name]?.lines);
    verdicts.push(verdict);
  }
  rmSync(release, { recursive: true, force: true });
  return verdicts;
}

function described(damages: readonly PlantedDamage[]): string[] {
  return damages.map(({ table, line, kind }) => `${kind} in ${table} line ${line}`);
}

describe("a written release that is read again", () => {
  const fate = new Map<string, { exact: number; all: number }>();

  for (const seed of SEEDS) {
    it(`gives back every healthy row, guesses none and loses none, seed ${seed}`, async () => {
      for (const lineEnd of ["crlf", "lf"] as const) {
        for (const verdict of await judge(seed, lineEnd)) {
          const where = `${verdict.table}, seed ${seed}, ${lineEnd}`;
          const { lines, headerLines, blankLines, rows, joinedFragments, quarantinedLines } = verdict.reading;
          expect(headerLines + blankLines + rows + joinedFragments + quarantinedLines, `ledger of ${where}`).toBe(
            lines,
          );
          expect(verdict.healthyChanged, `healthy rows of ${where}`).toEqual([]);
          expect(verdict.wrong, `rows that do not exist, of ${where}`).toEqual([]);
          expect(described(verdict.lost), `damages of ${where} that are neither mended nor set aside`).toEqual([]);
          const unreadable = verdict.exact.filter((damage) => damage.recoverable === "quarantine");
          expect(described(unreadable), `rows of ${where} that could not be known`).toEqual([]);
          for (const damage of [...verdict.exact, ...verdict.setAside]) {
            const seen = fate.get(damage.kind) ?? { exact: 0, all: 0 };
            fate.set(damage.kind, { exact: seen.exact + (verdict.exact.includes(damage) ? 1 : 0), all: seen.all + 1 });
          }
        }
      }
    });
  }

  it("meets every kind of damage", () => {
    expect([...fate.keys()].sort()).toEqual([...DAMAGE_KINDS].sort());
  });

  it("mends nearly every row whose values are all still there", () => {
    const share = (kind: string) => (fate.get(kind)?.exact ?? 0) / (fate.get(kind)?.all ?? 1);
    for (const kind of ["high_byte", "valid_utf8", "nul_in_text", "control_character"])
      expect(share(kind), kind).toBe(1);
    for (const kind of ["misfit_value", "cut_by_cr", "cut_by_lf", "cut_by_crlf", "short_row"]) {
      expect(share(kind), kind).toBeGreaterThan(0.97);
    }
    // A blank field more, between columns that are mostly blank, has several readings in the tables without text.
    for (const kind of ["extra_tab", "two_extra_tabs", "extra_tab_at_end"])
      expect(share(kind), kind).toBeGreaterThan(0.9);
  });
});
