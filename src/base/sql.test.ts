import { describe, expect, it } from "vitest";
import { Database } from "./database.ts";
import { identifier, joined, literal, name, pipeline, raw, sql } from "./sql.ts";

describe("quoting", () => {
  it("doubles quotes inside names and texts", () => {
    expect(identifier('a"b')).toBe('"a""b"');
    expect(literal("O'Brien")).toBe("'O''Brien'");
  });

  it("leaves plain names as they are, and quotes the others", () => {
    expect(name("filed_on").text).toBe("filed_on");
    expect(name("DEC_CODE").text).toBe('"DEC_CODE"');
    expect(name("x; drop table cases").text).toBe('"x; drop table cases"');
  });
});

describe("a statement", () => {
  it("binds values in order and never writes them into its text", () => {
    const statement = sql`select ${name("a")} from t where b = ${"x'y"} and c in (${1}, ${null}, ${true})`;
    expect(statement.text).toBe("select a from t where b = $1 and c in ($2, $3, $4)");
    expect(statement.values).toEqual(["x'y", 1, null, true]);
  });

  it("keeps the order of values when fragments are joined in", () => {
    const inner = sql`b = ${2}`;
    const statement = sql`${raw("select")} ${1} where ${inner} or ${joined([sql`c = ${3}`, inner], " and ")}`;
    expect(statement.text).toBe("select $1 where b = $2 or c = $3 and b = $4");
    expect(statement.values).toEqual([1, 2, 3, 2]);
  });

  it("can be written out with its values, to be read or run elsewhere", () => {
    expect(sql`select ${"O'Brien"}, ${2.5}, ${null}, ${false}`.inlined).toBe("select 'O''Brien', 2.5, null, false");
  });

  it("is nothing when joined from nothing", () => {
    expect(joined([], ", ")).toEqual(raw(""));
  });

  it("gives the same bound as written out", async () => {
    const statement = pipeline(
      [
        ["numbers", sql`select unnest([1, 2, 3]) as number`],
        ["large", sql`select number, ${"it's"} as word from numbers where number >= ${2}`],
      ],
      sql`select number, word from large order by number`,
    );
    const database = await Database.open({ threads: 1 });
    const bound = await database.rows(statement.text, [...statement.values]);
    expect(bound).toEqual([
      { number: 2, word: "it's" },
      { number: 3, word: "it's" },
    ]);
    expect(await database.rows(statement.inlined)).toEqual(bound);
    database.close();
  });

  it("is the last select alone when there are no steps", () => {
    expect(pipeline([], raw("select 1")).text).toBe("select 1");
  });
});
