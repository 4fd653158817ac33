import { describe, expect, it } from "vitest";
import { interruptible } from "./interruptible.ts";

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("torn"))));
}

describe("interruptible", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("stops work in order on %s and says how to go on, with exit code %i", async (signal, exitCode) => {
    const work = interruptible(untilAborted);
    process.emit(signal, signal);
    await expect(work).rejects.toMatchObject({
      code: "interrupted",
      exitCode,
      details: { signal },
      advice: expect.stringContaining("run the same command again"),
    });
  });

  it("takes a second signal that comes at once for the first one", async () => {
    const work = interruptible(untilAborted);
    process.emit("SIGINT", "SIGINT");
    process.emit("SIGINT", "SIGINT");
    await expect(work).rejects.toMatchObject({ code: "interrupted" });
  });

  it("gives back what the work gives, throws what it throws, and listens no longer", async () => {
    const listeners = process.listenerCount("SIGINT");
    expect(await interruptible(async () => 7)).toBe(7);
    await expect(interruptible(() => Promise.reject(new Error("own")))).rejects.toThrow("own");
    expect(process.listenerCount("SIGINT")).toBe(listeners);
  });
});
