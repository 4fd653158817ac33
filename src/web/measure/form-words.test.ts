import { describe, expect, it } from "vitest";
import type { ValueNames } from "../../measures/filters.ts";
import { formWords, tidied, withoutCondition } from "./form-words.ts";

const names: ValueNames = new Map([
  ["nationality", new Map([["HO", "Honduras"]])],
  ["judge", new Map([["ABC", "Smith, Ann"]])],
]);

function tidy(query: string): string {
  return decodeURIComponent(tidied(new URLSearchParams(query), names).toString());
}

describe("tidied", () => {
  it("leaves out what a form sends empty, and no breakdown beside one", () => {
    expect(tidy("variant=&by=none&by=court&period=month&from=+&to=")).toBe("by=court&period=month");
    expect(tidy("by=none&by=&period=")).toBe("by=none");
  });

  it("puts a condition together from its fields, by code where its value is a whole name", () => {
    expect(tidy("filter=nationality&is=&value=honduras")).toBe("where=nationality=HO");
    expect(tidy("filter=judge&is=not&value=Smith, Ann")).toBe("where=judge!=ABC");
    expect(tidy("filter=age&value=0..17&where=custody=D")).toBe("where=custody=D&where=age=0..17");
  });

  it("keeps the fields of a condition that is not whole yet", () => {
    expect(tidy("filter=court&is=not&value=")).toBe("filter=court&is=not");
    expect(tidy("filter=&value=NYC")).toBe("value=NYC");
  });

  it("does not say the same condition twice, and leaves tidy parameters as they are", () => {
    const query = "where=nationality=HO&by=court";
    expect(tidy(`${query}&filter=nationality&value=HO`)).toBe(query);
    expect(tidy(query)).toBe(query);
    expect(tidy("nonsense=1")).toBe("nonsense=1");
  });
});

describe("formWords", () => {
  it("takes what was typed, whether or not it can be asked", () => {
    const words = formWords(new URLSearchParams("by=judgee,court&period=week&where=Honduras&as-of=soon"));
    expect(words).toMatchObject({ by: ["judgee", "court"], period: "week", where: ["Honduras"], asOf: "soon" });
  });
});

describe("withoutCondition", () => {
  it("takes one condition out and leaves the rest in their order", () => {
    const parameters = new URLSearchParams("by=court&where=custody=D&where=court=NYC&period=month");
    expect(decodeURIComponent(withoutCondition(parameters, "custody=D").toString())).toBe(
      "by=court&where=court=NYC&period=month",
    );
  });
});
