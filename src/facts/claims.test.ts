import { describe, expect, it } from "vitest";
import { claimRows, claims, contextRows, findClaim } from "./claims.ts";
import { datePrecision } from "./partial-date.ts";

const rows = claimRows();

describe("claims", () => {
  it("are nine, in order, each with a heading, a first figure and rows", () => {
    expect(claims.map((claim) => claim.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(claims.filter((claim) => !(claim.title && claim.firstFigure && claim.rows.length > 0))).toEqual([]);
    expect(findClaim(4)?.title).toBe("Judges may not suspend cases indefinitely");
    expect(findClaim(10)).toBeUndefined();
  });

  it("have 48 rows, each with an id of its own and a date of the calendar", () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(48);
    expect(rows.filter((row) => datePrecision(row.date) === null)).toEqual([]);
  });

  it("print first a figure from rows of their own", () => {
    for (const claim of claims) {
      const ids = claim.rows.map((row) => row.id);
      expect(claim.firstRows.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it("print first at least one figure that those rows hold", () => {
    const without = claims.filter((claim) => {
      const first = claim.rows.filter((row) => claim.firstRows.includes(row.id));
      const figures = first.flatMap((row) => row.values.map((at) => at.value.toLocaleString("en-US")));
      return !figures.some((figure) => claim.firstFigure.includes(figure));
    });
    expect(without.map((claim) => claim.number)).toEqual([9]);
    expect(findClaim(9)!.firstFigure).toContain("four decisions");
  });

  it("come from one of the two reports, but for the context", () => {
    expect(claims.flatMap((claim) => claim.rows).filter((row) => row.saidIn.length === 0)).toEqual([]);
    expect(contextRows.flatMap((row) => row.saidIn)).toEqual([]);
  });

  it("have finite figures, and point to a measure, the register, or neither where nothing can answer", () => {
    expect(rows.flatMap((row) => row.values).filter((value) => !Number.isFinite(value.value))).toEqual([]);
    const unanswered = rows.filter((row) => row.measures.length === 0 && row.register !== true);
    expect(unanswered.map((row) => row.id)).toEqual(["un-criticism"]);
    expect(unanswered.filter((row) => row.recordCanAnswer !== "no")).toEqual([]);
  });

  it("say plainly that the separations of 2018 cannot be counted in the record", () => {
    expect(findClaim(7)!.rows.every((row) => row.recordCanAnswer === "no")).toBe(true);
    expect(findClaim(7)!.firstFigure).toContain("cannot count them");
  });

  it.each([
    ["judges-350", 351],
    ["judges-350-with-class", 397],
    ["new-judges-44", 44],
    ["quotas", 700],
    ["quotas-after", 708],
    ["asylum-denial-trac", 65.0],
    ["asylum-denial-eoir", 41.82],
    ["closures-stock", 339441],
    ["closures-put-back", 330211],
    ["speed-deportations", 501],
    ["children-detained", 437],
    ["families-500", 497],
    ["backlog-eoir", 796513],
    ["backlog-eoir", 1039403],
  ])("hold under %s the figure %d", (id, value) => {
    expect(rows.find((row) => row.id === id)?.values.map((at) => at.value)).toContain(value);
  });
});
