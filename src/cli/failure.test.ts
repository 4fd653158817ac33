import { mkdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InputError } from "../base/errors.ts";
import { toFailure } from "./failure.ts";

function thrownBy(step: () => unknown): unknown {
  try {
    step();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

describe("toFailure", () => {
  it("keeps an error of ours with its exit code", () => {
    const error = new InputError("path-not-found", "no such file", { path: "x" });
    expect(toFailure(error, [])).toEqual({ exitCode: 2, error });
  });

  it.each([
    ["path-not-found", () => readFileSync("/nowhere/at all"), "/nowhere/at all"],
    ["path-not-writable", () => mkdirSync("/dev/null/at all"), "/dev/null/at all"],
  ])("names the path of an error of the file system that nobody met: %s", (code, step, path) => {
    const { exitCode, error } = toFailure(thrownBy(step), []);
    expect([exitCode, error?.code, error?.details]).toEqual([2, code, { path }]);
  });

  it.each([new TypeError("x is not a function\nat all"), "a word", undefined])(
    "takes %s for a fault of ours",
    (thrown) => {
      const { exitCode, error } = toFailure(thrown, []);
      expect([exitCode, error?.code]).toEqual([1, "assumption-broken"]);
      expect(error?.line).toMatch(/^this should not happen: [^\n]*; please report it$/);
    },
  );
});
