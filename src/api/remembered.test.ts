import { describe, expect, it } from "vitest";
import { Remembered } from "./remembered.ts";

describe("Remembered", () => {
  it("works the same thing out once, also for those who ask at the same time", async () => {
    const remembered = new Remembered(10_000);
    let times = 0;
    const work = async () => ({ times: ++times });
    const both = await Promise.all([remembered.get("a", work), remembered.get("a", work)]);
    expect([...both, await remembered.get("a", work)]).toEqual([{ times: 1 }, { times: 1 }, { times: 1 }]);
  });

  it("does not remember a failure", async () => {
    const remembered = new Remembered(10_000);
    await expect(remembered.get("a", () => Promise.reject(new Error("busy")))).rejects.toThrow("busy");
    expect(await remembered.get("a", async () => ["answer"])).toEqual(["answer"]);
  });

  it("forgets what was least used when the bytes are full, and keeps nothing larger than all of them", async () => {
    const remembered = new Remembered(800);
    const made: string[] = [];
    const ask = (key: string, characters: number) =>
      remembered.get(key, async () => {
        made.push(key);
        return ["x".repeat(characters)];
      });
    for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key, 150);
    expect(made).toEqual(["a", "b", "c", "b"]);
    for (const key of ["large", "large"]) await ask(key, 5000);
    expect(made.slice(4)).toEqual(["large", "large"]);
  });

  it("tells the size of a long list from its first elements", async () => {
    const remembered = new Remembered(100_000);
    let times = 0;
    const long = () => remembered.get("long", async () => Array.from({ length: 20_000 }, () => ++times));
    await long();
    await long();
    expect(times).toBe(40_000);
  });
});
