import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "../src/record/load.ts";
import { type OpenRecord, openRecord } from "../src/record/open-record.ts";
import type { Truth } from "../src/synthetic/truth.ts";
import { writeRelease } from "../src/synthetic/write-release.ts";

/** A simulated release without damage, written, loaded and opened; `close` removes it. */
export interface SimulatedRecord {
  readonly record: OpenRecord;
  readonly truth: Truth;
  /** The store that holds it. */
  readonly store: string;
  close(): void;
}

/** Writes, loads and opens a simulated release of so many cases. */
export async function simulatedRecord(seed: number, cases: number): Promise<SimulatedRecord> {
  const folder = mkdtempSync(join(tmpdir(), `assize-seed-${seed}-`));
  const store = join(folder, "record");
  const truth = await writeRelease(join(folder, "release"), { cases, seed, damage: "off", keepTruth: true });
  await load(join(folder, "release"), { store, threads: 2 });
  const record = await openRecord({ store, threads: 2 });
  const close = () => {
    record.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { record, truth, store, close };
}
