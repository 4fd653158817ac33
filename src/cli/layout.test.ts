import { describe, expect, it } from "vitest";
import { fittedTable, listed, wrapped } from "./layout.ts";

describe("wrapped", () => {
  it("breaks between words and sets later lines in", () => {
    expect(wrapped("one two three", 10, "- ", "  ")).toBe("- one two\n  three");
  });

  it("leaves a word that is longer than a line whole", () => {
    expect(wrapped("a incomprehensibilities b", 10)).toBe("a\nincomprehensibilities\nb");
  });
});

describe("fittedTable", () => {
  const table = {
    columns: [
      { title: "Court", numeric: false, essential: true },
      { title: "Cases", numeric: true, essential: true },
      { title: "Median", numeric: true, essential: false },
    ],
    rows: [
      ["New York", "1,200", "300"],
      ["A court with a long name", "7", "1,000"],
    ],
  };

  it("sets numbers at the right", () => {
    expect(fittedTable(table, 80)).toEqual({
      text: [
        "Court                     Cases  Median",
        "New York                  1,200     300",
        "A court with a long name      7   1,000",
      ].join("\n"),
      dropped: [],
    });
  });

  it("leaves out what is not essential first, then cuts names", () => {
    expect(fittedTable(table, 22)).toEqual({
      text: ["Court            Cases", "New York         1,200", "A court with a…      7"].join("\n"),
      dropped: ["Median"],
    });
  });
});

describe("listed", () => {
  it("sets meanings under each other", () => {
    expect(
      listed(
        [
          ["a", "one two three"],
          ["long", "four"],
        ],
        16,
      ),
    ).toBe("  a     one two\n        three\n  long  four");
  });
});
