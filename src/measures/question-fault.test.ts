import { describe, expect, it } from "vitest";
import { InputError, QueryError } from "../base/errors.ts";
import { questionFault } from "./question-fault.ts";

describe("questionFault", () => {
  it("says what is wrong with a question, and what may have been meant", () => {
    const details = { dimension: "nationality", value: "Hondras", near: ["Honduras"] };
    const error = new InputError("unknown-value", "unknown nationality: Hondras", details, {
      advice: "did you mean Honduras?",
    });
    expect(questionFault(error)).toEqual({
      code: "unknown-value",
      sentence: "Unknown nationality: Hondras; did you mean Honduras?",
    });
  });

  it("leaves out advice that names a command", () => {
    const error = new InputError(
      "unknown-rule",
      "unknown rule: x",
      { rule: "x" },
      { advice: "`assize rules` lists them" },
    );
    expect(questionFault(error)?.sentence).toBe("Unknown rule: x.");
  });

  it("is nothing for what is no fault of the question", () => {
    expect(questionFault(new InputError("release-not-loaded", "no release", { store: "record" }))).toBeNull();
    expect(questionFault(new QueryError("select 1", new Error("out of memory")))).toBeNull();
    expect(questionFault("a text")).toBeNull();
  });
});
