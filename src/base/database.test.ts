import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Database } from "./database.ts";
import { literal } from "./sql.ts";

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

describe("Database, sealed", () => {
  const folder = mkdtempSync(join(tmpdir(), "assize-sealed-"));
  const inside = join(folder, "open");
  let database: Database;
  let session: Database;

  beforeAll(async () => {
    mkdirSync(inside);
    for (const name of ["secret.csv", "open/told.csv"]) writeFileSync(join(folder, name), "a,b\n1,2\n3,4\n");
    database = await Database.open({ threads: 1 });
    await database.run(`create view told as select * from read_csv(${literal(join(inside, "told.csv"))})`);
    session = await database.session();
    await database.seal([inside]);
  });

  afterAll(() => {
    session.close();
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("reads what it was opened over, with values bound", async () => {
    expect(await session.rows("select a from told where b > ?", [2])).toEqual([{ a: "3" }]);
    expect(await (await database.session()).row("select count(*)::int as n from told")).toEqual({ n: 2 });
  });

  it.each([
    ["a file outside", () => `select * from read_text(${literal(join(folder, "secret.csv"))})`],
    ["a way around", () => `select * from read_text(${literal(join(inside, "..", "secret.csv"))})`],
    ["the system's files", () => "select * from read_text('/etc/passwd')"],
    ["a list of files", () => "select * from glob('/etc/*')"],
    ["an address", () => "select * from read_csv('http://127.0.0.1:1/x.csv')"],
  ])("does not read %s", async (_, sql) => {
    await expect(session.rows(sql())).rejects.toMatchObject({ reason: expect.stringMatching(/^Permission Error/) });
  });

  it.each([
    ["write a file beside those it reads", () => `copy (select 1) to ${literal(join(inside, "new.csv"))}`],
    ["write over one of them", () => `copy (select 1) to ${literal(join(inside, "told.csv"))}`],
    ["write elsewhere", () => `copy (select 1) to ${literal(join(folder, "new.csv"))}`],
    ["write a whole database", () => `export database ${literal(join(inside, "all"))}`],
    ["attach another", () => `attach ${literal(join(inside, "new.db"))}`],
    ["attach one in memory", () => "attach ':memory:' as other"],
    ["install an extension", () => "install httpfs"],
    ["load an extension", () => "load icu"],
    ["set a setting", () => "set threads = 8"],
    ["take the lock off", () => "set lock_configuration = false"],
    ["reset a setting", () => "reset threads"],
    ["use a pragma", () => "pragma threads = 8"],
    ["call a function of the engine", () => "call pragma_version()"],
    ["drop a view", () => "drop view told"],
    ["make a table", () => "create temp table mine as select 1"],
    ["hide a statement behind another", () => "select 1; drop view told"],
    ["hide one in a prepared statement", () => "prepare p as create table mine as select 1"],
    ["explain what it runs", () => "explain analyze select 1"],
  ])("does not %s", async (_, sql) => {
    await expect(session.run(sql())).rejects.toMatchObject({
      code: "query-failed",
      reason: expect.stringMatching(/^this engine (only reads|takes one statement at a time)$/),
    });
    await expect(database.run(sql())).rejects.toMatchObject({ code: "query-failed" });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["open", "open/told.csv", "secret.csv"]);
  });

  it("refuses an answer of more rows than are asked for, and says how many it has", async () => {
    expect(await session.rows("select * from range(100)", [], 100)).toHaveLength(100);
    await expect(session.rows("select * from range(101)", [], 100)).rejects.toMatchObject({
      code: "answer-too-large",
      details: { rows: 101, most: 100 },
    });
  });
});
