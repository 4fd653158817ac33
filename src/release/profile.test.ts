import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHeader } from "./layout.ts";
import { MISFIT, Profile, shapeOf } from "./profile.ts";
import type { Table } from "./tables/table.ts";

const TABLE: Table = {
  name: "tblPeople",
  folder: "core",
  grain: "one person",
  meaning: "people",
  key: "ID",
  rows: 1,
  columns: [
    { name: "ID", type: "integer", meaning: "number" },
    { name: "CITY", type: "text", meaning: "city" },
    { name: "NAT", type: "code", width: 2, meaning: "nationality" },
    { name: "BORN", type: "month", meaning: "month of birth" },
    { name: "LEFT", type: "date", blankShare: 0.99, meaning: "day of leaving" },
  ],
};
const { layout } = readHeader(["ID", "CITY", "NAT", "BORN", "LEFT"], TABLE);
const [ID, CITY, NAT, BORN, LEFT] = [0, 1, 2, 3, 4];

function learned(): Profile {
  const profile = new Profile(layout);
  const cities = ["MIAMI", "NEW YORK", "HOUSTON", "LOS ANGELES"];
  for (let n = 0; n < 400; n++) {
    profile.learn([String(2000000 + n), cities[n % 4] as string, n % 3 === 0 ? "MX" : "GT", "1968-06-01", ""]);
  }
  return profile;
}

describe("shapeOf", () => {
  it("outlines letters and digits", () => {
    expect(shapeOf("SAN JOSE", false)).toBe("A A");
    expect(shapeOf("SP", true)).toBe("AA");
    expect(shapeOf("33132-1234", false)).toBe("99999-9999");
  });
});

describe("Profile", () => {
  it("finds an ordinary value cheap, a rare one dearer and an impossible one dearest", () => {
    const profile = learned();
    expect(profile.cost(NAT, "GT")).toBeLessThan(2);
    expect(profile.cost(NAT, "ZZ")).toBeGreaterThan(profile.cost(NAT, "GT") + 3);
    expect(profile.cost(NAT, "12")).toBeGreaterThan(profile.cost(NAT, "ZZ"));
    expect(profile.cost(LEFT, "MIAMI")).toBeGreaterThanOrEqual(MISFIT);
    expect(profile.cost(ID, "2000999")).toBeLessThan(profile.cost(ID, "99"));
  });

  it("finds a value surprising where the column is blank in nearly every row", () => {
    const profile = learned();
    expect(profile.cost(LEFT, "")).toBeLessThan(0.1);
    expect(profile.cost(LEFT, "2018-09-10")).toBeGreaterThan(4);
    expect(profile.cost(CITY, "")).toBeGreaterThan(4);
  });

  it("takes a code that the release's own list names as known", () => {
    const profile = learned();
    const before = profile.cost(NAT, "HO");
    profile.learnCodes(NAT, ["HO"]);
    expect(profile.cost(NAT, "HO")).toBeLessThan(before);
  });

  it("counts the typed months of sound rows as ordinary", () => {
    const { mean, deviation } = learned().baseline;
    expect(mean).toBeLessThan(8);
    expect(deviation).toBeLessThan(2);
  });

  it("forgets what it worked out when it learns more", () => {
    const profile = learned();
    const before = profile.cost(CITY, "OMAHA");
    const { mean } = profile.baseline;
    for (let n = 0; n < 400; n++) profile.learn([String(3000000 + n), "OMAHA", "MX", "1968-06-01", "2018-09-10"]);
    expect(profile.cost(CITY, "OMAHA")).toBeLessThan(before);
    expect(profile.baseline.mean).not.toBe(mean);
  });

  it("costs are finite and not below 0, whatever the text", () => {
    const profile = learned();
    const column = fc.constantFrom(ID, CITY, NAT, BORN, LEFT);
    fc.assert(
      fc.property(column, fc.string(), (index, text) => {
        const cost = profile.cost(index, text);
        expect(Number.isFinite(cost) && cost >= 0).toBe(true);
        expect(profile.cost(index, text)).toBe(cost);
      }),
      { numRuns: 500 },
    );
  });
});
