import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Database } from "../../base/database.ts";
import { clusterSums, readShare } from "./share.ts";

let database: Database;

// Six claims, two granted: two of a family of two (one granted), one of a family whose other claim was withdrawn,
// three of people alone (one granted). A family of which no claim was decided counts for nothing.
beforeAll(async () => {
  database = await Database.open({ threads: 1 });
  await database.run(`create table steps as select * from (values
    (7, 2, 1, 2, 0),
    (8, 1, 0, 2, 0),
    (9, 0, 0, 3, 1),
    (null, 3, 1, 3, 0)
  ) as rows (cluster, size, successes, considered, unclassified)`);
});
afterAll(() => database.close());

describe("clusterSums", () => {
  it("adds up families that have a row in the denominator, and nobody else", async () => {
    const { text } = clusterSums([], "steps");
    const row = (await database.row(text)) ?? {};
    expect(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]))).toEqual({
      denominator: 6,
      numerator: 2,
      clusters: 5,
      size_squared: 8,
      size_times_successes: 3,
      successes_squared: 2,
      considered: 10,
      unclassified: 1,
    });
  });
});

describe("readShare", () => {
  it("takes a family of two that differ as no fewer than two", async () => {
    const row = await database.row(clusterSums([], "steps").text);
    expect(readShare(row ?? {})).toMatchObject({ share: 2 / 6, numerator: 2, denominator: 6, effective_n: 6 });
  });
});
