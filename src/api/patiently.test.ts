import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { patiently } from "./patiently.ts";

describe("patiently", () => {
  it("gives what is finished in time, and fails as it does", async () => {
    await expect(patiently(Promise.resolve(7), 1000)).resolves.toBe(7);
    await expect(patiently(Promise.reject(new TypeError("no")), 1000)).rejects.toThrow(TypeError);
  });

  it("says when to ask again where it takes longer, and lets the work go on", async () => {
    let isDone = false;
    const work = sleep(60).then(() => {
      isDone = true;
      return 7;
    });
    await expect(patiently(work, 10)).rejects.toMatchObject({
      code: "server-busy",
      details: { retryAfterSeconds: 10 },
    });
    expect(isDone).toBe(false);
    await expect(work).resolves.toBe(7);
  });

  it("leaves no failure unheard of that comes after its asker has gone", async () => {
    const work = sleep(30).then(() => Promise.reject(new TypeError("late")));
    await expect(patiently(work, 5)).rejects.toMatchObject({ code: "server-busy" });
    await sleep(50);
  });
});
