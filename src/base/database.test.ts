import { describe, expect, it } from "vitest";
import { Database } from "./database.ts";

async function withDatabase(memoryBytes: number, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await Database.open({ threads: 1, memoryBytes });
  try {
    await work(database);
  } finally {
    database.close();
  }
}

describe("Database", () => {
  it("gives a refused statement with its SQL and the engine's reason in one line", () =>
    withDatabase(64 << 20, async (database) => {
      await expect(database.run("select nothing\nfrom range(3)")).rejects.toMatchObject({
        code: "query-failed",
        exitCode: 1,
        details: { sql: "select nothing\nfrom range(3)" },
        reason: expect.stringMatching(/^Binder Error: .*"nothing".*Candidate bindings: "range"$/),
      });
    }));

  it("tells a full disk from a refused statement", () =>
    withDatabase(64 << 20, async (database) => {
      await expect(database.run("copy (select 1 as a) to '/dev/full' (format parquet)")).rejects.toMatchObject({
        code: "disk-full",
        exitCode: 2,
        details: { path: "/dev/full" },
      });
    }));

  it("tells too little memory from a refused statement, and how much there was", () =>
    withDatabase(32 << 20, async (database) => {
      await expect(database.run("select list(i) from range(20000000) as t(i)")).rejects.toMatchObject({
        code: "memory-too-small",
        exitCode: 2,
        message: expect.stringMatching(/\(.* MiB used\)$/),
        advice: expect.stringContaining("--memory"),
      });
    }));

  it("stops what is running, in its sessions too, when it is interrupted", () =>
    withDatabase(64 << 20, async (database) => {
      const session = await database.session();
      const endless = "select count(*) from range(1000000000) as a(i), range(1000000000) as b(j) where i % 7 = j % 5";
      const running = [database.run(endless), session.run(endless)];
      const ended = Promise.allSettled(running);
      const asking = setInterval(() => database.interrupt(), 20);
      const results = await ended;
      clearInterval(asking);
      session.close();
      expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      database.interrupt();
      expect(await database.row("select 1 as still")).toEqual({ still: 1 });
    }));
});
