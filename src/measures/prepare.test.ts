import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openMadeRecord } from "../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../test/raw-tables.ts";
import type { OpenRecord } from "../record/open-record.ts";
import { prepare } from "./prepare.ts";

describe("prepare", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord({ A_TblCase: [aCase(1)], B_TblProceeding: [aProceeding(1, 1, "2020-01-01")] });
  });
  afterAll(() => record.close());

  it("makes the tables once, and again when a file of theirs is gone", async () => {
    const made: string[] = [];
    const folder = await prepare(record, ({ item }) => made.push(item));
    expect(made).toContain("measured_cases");
    await prepare(record, ({ item }) => made.push(`again ${item}`));
    expect(made.filter((item) => item.startsWith("again"))).toEqual([]);
    rmSync(join(folder, "measured_cases.parquet"));
    await prepare(record);
    expect(existsSync(join(folder, "measured_cases.parquet"))).toBe(true);
  });

  it("removes what a stopped process left, and leaves what a running one is writing", async () => {
    const stopped = join(record.folder, "measures.999999999.tmp");
    const running = join(record.folder, `measures.${process.ppid}.tmp`);
    for (const folder of [stopped, running]) {
      mkdirSync(folder);
      writeFileSync(join(folder, "measured_cases.parquet"), "half");
    }
    rmSync(join(record.folder, "measures"), { recursive: true });
    await prepare(record);
    expect(readdirSync(record.folder).sort()).toEqual([`measures.${process.ppid}.tmp`, "measures"].sort());
  });
});
