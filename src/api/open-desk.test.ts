import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../measures/ask.ts";
import { measuredTables } from "../measures/tables.ts";
import { load } from "../record/load.ts";
import { openRecord } from "../record/open-record.ts";
import { writeRelease } from "../synthetic/write-release.ts";
import { type OpenDeskOptions, type OpenedDesk, openDesk } from "./open-desk.ts";

const EARLY = "2026-07-01";
const LATE = "2026-08-01";

describe("openDesk", () => {
  const folder = mkdtempSync(join(tmpdir(), "assize-desk-"));
  const store = join(folder, "record");
  const desks: OpenedDesk[] = [];

  const source = (release: string) => join(folder, release);
  const loaded = (release: string) => load(source(release), { store, threads: 2, force: true });

  async function open(options: Partial<OpenDeskOptions> = {}): Promise<OpenedDesk> {
    const machine = { threads: 2, memoryBytes: 512 << 20, watchMilliseconds: 20, patienceMilliseconds: 0 };
    const desk = await openDesk({ store, ...machine, ...options });
    desks.push(desk);
    return desk;
  }

  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await sleep(10);
  }

  beforeAll(async () => {
    for (const [seed, release] of [EARLY, LATE].entries()) {
      const root = `EOIR Case Data ${release.slice(0, 4)}-${release.slice(5).replace("-", "")}`;
      await writeRelease(source(release), { cases: 300, seed, damage: "on", damageRate: 0.02, root });
    }
  });

  afterAll(async () => {
    for (const desk of desks) await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("opens over a store without a release, and picks up the first one that is loaded", async () => {
    const desk = await open();
    expect(desk.releases).toEqual([]);
    expect(desk.current).toBeNull();
    expect(await desk.claims()).toBeNull();
    expect((await desk.explain("pending_cases")).release).toBeNull();
    expect(await desk.search("pending cases")).not.toEqual([]);
    await expect(desk.ask({ measure: "pending_cases" })).rejects.toMatchObject({ code: "release-not-loaded" });
    await loaded(EARLY);
    await until(() => desk.current !== null);
    expect(desk.current).toMatchObject({ id: EARLY, simulated: true, lastDay: "2026-06-30" });
    expect((await desk.ask({ measure: "pending_cases" })).release.id).toBe(EARLY);
    await desk.close();
  });

  it("makes the tables of measures where nobody has, and tells of each", async () => {
    await loaded(EARLY);
    const told: string[] = [];
    const desk = await open({ watch: ({ item }) => told.push(item) });
    expect(told).toEqual(measuredTables);
    await desk.close();
  });

  it("refuses a release that was named and is not there", async () => {
    await expect(open({ release: "2020-01-01" })).rejects.toMatchObject({ code: "release-not-loaded" });
    expect(
      readdirSync(store).filter((name) => name === ".serving" && readdirSync(join(store, name)).length > 0),
    ).toEqual([]);
  });

  describe("with a release", () => {
    let desk: OpenedDesk;

    beforeAll(async () => {
      desk = await open();
    });

    afterAll(() => desk.close());

    it("answers as the record does, and the same question once, in whatever words", async () => {
      const answer = await desk.ask({ measure: "cases_filed", by: ["nationality"] });
      const record = await openRecord({ store });
      try {
        expect(answer).toEqual(await ask(record, { measure: "cases_filed", by: ["nationality"] }));
      } finally {
        record.close();
      }
      const [, first] = answer.rows.map(({ groups }) => groups[0]);
      const asked = [first?.code, first?.name].map((value) =>
        desk.ask({ measure: "cases_filed", where: [{ dimension: "nationality", values: [String(value)] }] }),
      );
      const [byCode, byName] = await Promise.all(asked);
      expect(byCode).toBe(byName);
    });

    it("passes on what is wrong with a question", async () => {
      const where = [{ dimension: "nationality" as const, values: ["Ruritania"] }];
      await expect(desk.ask({ measure: "cases_filed", where })).rejects.toMatchObject({ code: "unknown-value" });
      await expect(desk.ask({ measure: "cases_filed" }, "2020-01-01")).rejects.toMatchObject({
        code: "release-not-loaded",
        advice: `loaded: ${EARLY}`,
      });
    });

    it("gives the nine claims with the release's figures, and keeps those of a simulated one from published ones", async () => {
      expect(await desk.claims()).toHaveLength(9);
      expect(await desk.claims()).toBe(await desk.claims());
      const { release, published } = await desk.explain("asylum_grant_rate");
      expect(release).toEqual({ id: EARLY, simulated: true });
      expect(published.flatMap(({ points }) => points.filter(({ ours }) => ours !== null))).toEqual([]);
    });

    it("counts where every line of the release went, and tells no line", async () => {
      const report = await desk.integrity();
      const { totals } = report;
      expect(totals.unaccountedLines).toBe(0);
      expect(totals.lines).toBe(
        totals.headerLines + totals.blankLines + totals.rows + totals.joinedFragments + totals.quarantinedLines,
      );
      expect(report.tables).toHaveLength(totals.tables);
      expect(report.repairs.length).toBeGreaterThan(0);
      expect(report.issues.reduce((sum, { values }) => sum + values, 0)).toBe(totals.issues);
      for (const { commonest } of report.unknownCodes) {
        for (const { code, count } of commonest) {
          expect(count).toBeGreaterThanOrEqual(11);
          expect(code.length).toBeLessThanOrEqual(8);
        }
      }
    });
  });

  it("stops a question that takes longer than it may, and says so", async () => {
    const desk = await open({ limitMilliseconds: 1, concurrency: 1 });
    const by = ["court", "nationality"] as const;
    await expect(desk.ask({ measure: "completions", by: [...by], from: "2001" })).rejects.toMatchObject({
      code: expect.stringMatching(/^(question-too-slow|server-busy)$/),
    });
    expect(desk.current?.id).toBe(EARLY);
    await desk.close();
  });

  it("answers every question while the release is loaded anew and while another comes", async () => {
    const desk = await open({ rememberedBytes: 1 });
    const before = desk.current;
    let isOver = false;
    const failures: unknown[] = [];
    const asked = new Map<string, number>();
    const client = async (number: number) => {
      for (let round = 0; !isOver; round++) {
        const from = String(1995 + ((round + number) % 25));
        try {
          const answer = await desk.ask({ measure: "completions", by: ["court", "nationality"], from });
          const own = await desk.ask({ measure: "pending_cases", by: ["court"], to: from }, EARLY);
          if (own.release.id !== EARLY) failures.push(own.release);
          asked.set(answer.release.id, (asked.get(answer.release.id) ?? 0) + 1);
          await sleep(20);
        } catch (error) {
          failures.push(error);
        }
      }
    };
    const clients = [0, 1].map(client);
    await loaded(EARLY);
    await until(() => desk.current?.fingerprint !== before?.fingerprint);
    expect(desk.current?.id).toBe(EARLY);
    await loaded(LATE);
    await until(() => desk.current?.id === LATE);
    await until(() => (asked.get(LATE) ?? 0) > 5);
    isOver = true;
    await Promise.all(clients);
    expect(failures).toEqual([]);
    expect(asked.get(EARLY)).toBeGreaterThan(5);
    expect(desk.releases.map(({ id }) => id)).toEqual([LATE, EARLY]);
    await desk.close();
  });

  it("keeps to a release that was named, and gives up one that is removed", async () => {
    const desk = await open({ release: EARLY });
    expect(desk.current?.id).toBe(EARLY);
    expect((await desk.ask({ measure: "cases_filed" }, LATE)).release.id).toBe(LATE);
    rmSync(join(store, LATE), { recursive: true });
    await until(() => desk.releases.length === 1);
    await expect(desk.ask({ measure: "cases_filed" }, LATE)).rejects.toMatchObject({ code: "release-not-loaded" });
    await desk.close();
  });

  it("leaves nothing in the store when it is closed", () => {
    expect(readdirSync(join(store, ".serving"))).toEqual([]);
  });
});
