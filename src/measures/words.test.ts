import { describe, expect, it } from "vitest";
import { counted } from "./words.ts";

describe("counted", () => {
  it("says one thing in the singular and any other number in the plural", () => {
    expect(counted(1, "asylum claims granted or denied")).toBe("asylum claim granted or denied");
    expect(counted(0, "asylum claims granted or denied")).toBe("asylum claims granted or denied");
    expect(counted(null, "cases filed")).toBe("cases filed");
  });

  it("changes what is counted and nothing that is said of it", () => {
    expect(counted(1, "unaccompanied children's cases decided")).toBe("unaccompanied child's case decided");
    expect(counted(1, "spells of detention in children's cases")).toBe("spell of detention in children's cases");
    expect(counted(1, "families whose asylum claims were decided")).toBe("family whose asylum claims were decided");
    expect(counted(1, "initial case completions")).toBe("initial case completion");
  });

  it("takes one of two things to be either", () => {
    expect(counted(1, "completions and administrative closures")).toBe("completion or administrative closure");
  });
});
