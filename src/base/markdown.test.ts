import { describe, expect, it } from "vitest";
import { code, link, markdownList, markdownTable, sections } from "./markdown.ts";

describe("markdownTable", () => {
  it("keeps bars and line breaks of a cell from breaking the table", () => {
    expect(
      markdownTable([
        ["column", "meaning"],
        ["`a || b`", "one\n  two"],
      ]),
    ).toBe("| column | meaning |\n| --- | --- |\n| `a \\|\\| b` | one two |");
  });

  it("is nothing without rows under its head", () => {
    expect(markdownTable([["column"]])).toBe("");
  });
});

describe("link", () => {
  it("writes parentheses of an address so that they do not end it", () => {
    expect(link("8 CFR", "https://example.org/a(b) c")).toBe("[8 CFR](https://example.org/a%28b%29%20c)");
  });
});

describe("sections", () => {
  it("leaves out headings without text", () => {
    expect(
      sections([
        ["One", markdownList(["a", "b"])],
        ["Two", ""],
        ["Three", code("x =\n  1")],
      ]),
    ).toBe("## One\n\n- a\n- b\n\n## Three\n\n`x = 1`");
  });
});
