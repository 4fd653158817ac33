import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SimulatedRecord, simulatedRecord } from "../../test/simulated-record.ts";
import { literal } from "../base/sql.ts";
import { ask } from "../measures/ask.ts";
import { definitions } from "../measures/definitions/catalogue.ts";
import { measured } from "../measures/measured-record.ts";
import { MEASURES_FOLDER } from "../measures/prepare.ts";
import { Store } from "../record/store.ts";
import { type OpenRelease, openServed } from "./open-served.ts";
import { QuestionGate } from "./question-gate.ts";
import { ServingFolders } from "./serving-folders.ts";

const LIMIT = 500;
const ENDLESS = "select count(*) from range(1000000000) as a(i), range(1000000000) as b(j) where i % 7 = j % 5";

describe("openServed", () => {
  let simulated: SimulatedRecord;
  let folders: ServingFolders;
  let release: OpenRelease;

  async function open(limitMilliseconds = 60_000): Promise<OpenRelease> {
    const folder = folders.serve(simulated.record.manifest);
    if (folder === undefined) throw new Error("the record was replaced");
    const gate = new QuestionGate({ concurrency: 2, mostWaiting: 64, limitMilliseconds });
    const machine = { threads: 1, memoryBytes: 256 << 20, mostRows: 10_000 };
    return openServed(folder, simulated.record.manifest.release, { gate, concurrency: 2, ...machine });
  }

  beforeAll(async () => {
    simulated = await simulatedRecord(31, 300);
    folders = new ServingFolders(new Store(simulated.store));
  });

  afterAll(() => {
    folders.close();
    simulated.close();
  });

  it("refuses a release whose tables of measures nobody has made, and leaves nothing behind", async () => {
    await expect(open()).rejects.toMatchObject({ code: "measures-not-prepared" });
    const left = readdirSync(join(simulated.store, ".serving"), { recursive: true }).map(String);
    expect(left.filter((name) => name.endsWith(".parquet"))).toEqual([]);
  });

  describe("of a release that is ready", () => {
    beforeAll(async () => {
      await measured(simulated.record);
      release = await open();
    });

    afterAll(() => release.close());

    it("answers every measure as the record itself does", async () => {
      for (const { id } of definitions) {
        expect(await ask(release.record, { measure: id }), id).toEqual(await ask(simulated.record, { measure: id }));
      }
    });

    it("has no raw table, and no line that was mended or set aside", async () => {
      const { database, folder } = release.record;
      for (const table of ["A_TblCase", "quarantine", "repairs"]) {
        await expect(database.rows(`select * from ${table}`)).rejects.toMatchObject({ reason: /does not exist/ });
      }
      expect(existsSync(join(folder, "raw"))).toBe(false);
    });

    it("reads nothing of the real store, and writes nowhere", async () => {
      const { database, folder } = release.record;
      const cases = join(simulated.record.folder, "cases.parquet");
      await expect(database.rows(`select * from read_parquet(${literal(cases)})`)).rejects.toMatchObject({
        reason: expect.stringMatching(/^Permission Error/),
      });
      for (const target of [join(folder, "cases.parquet"), join(folder, "new.parquet"), cases]) {
        await expect(database.run(`copy (select 1) to ${literal(target)}`)).rejects.toMatchObject({
          reason: "this engine only reads",
        });
      }
    });

    it("has files and folders that nobody may write to", () => {
      const { folder } = release.record;
      const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
      expect([folder, ...paths].filter((path) => (statSync(path).mode & 0o222) !== 0)).toEqual([]);
    });

    it("stops one question at its limit and leaves those beside it and after it", async () => {
      const limited = await open(LIMIT);
      const { database } = limited.record;
      const slow = database.rows(ENDLESS);
      const others = (async () => {
        const counts: unknown[] = [];
        for (let asked = 0; asked < 10; asked++) counts.push(await database.row("select count(*) from cases"));
        return counts;
      })();
      await expect(slow).rejects.toMatchObject({ code: "question-too-slow", details: { seconds: LIMIT / 1000 } });
      expect(await others).toHaveLength(10);
      const both = [1, 2].map((place) => database.row(`select ${place} as place from cases limit 1`));
      expect(await Promise.all(both)).toEqual([{ place: 1 }, { place: 2 }]);
      await limited.close();
    });

    it("is of a fingerprint that stays as long as the release is not loaded anew", async () => {
      const again = await open();
      await again.close();
      expect(again.served).toMatchObject({ id: "2026-08-01", lastDay: "2026-07-31", simulated: true });
      expect(again.served.fingerprint).toBe(release.served.fingerprint);
    });

    it("goes on when the record is taken away", async () => {
      const folder = join(simulated.record.folder, MEASURES_FOLDER);
      rmSync(folder, { recursive: true });
      const answer = await ask(release.record, { measure: "pending_cases", by: ["court"], to: "2019" });
      expect(answer.rows.length).toBeGreaterThan(0);
    });
  });
});
