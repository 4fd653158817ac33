import { describe, expect, it } from "vitest";
import { describeView } from "./describe.ts";

const sql = `-- ducks: a duck
-- grain: one row per duck
-- key: pond, number
-- sources: tblDuck, ponds
-- trap: geese are not ducks
-- trap: neither are swans
with swimming as (
  select *
  from tblDuck
)
select
  d.pond, -- code of the pond
  number, -- number in the pond; null when it moved
  max(d.weight, 1) as weight_grams -- weight in grams
from swimming d`;

describe("describeView", () => {
  it("reads what the file says of itself", () => {
    expect(describeView(sql)).toEqual({
      name: "ducks",
      title: "a duck",
      grain: "one row per duck",
      key: ["pond", "number"],
      sources: ["tblDuck", "ponds"],
      traps: ["geese are not ducks", "neither are swans"],
      columns: [
        { name: "pond", meaning: "code of the pond" },
        { name: "number", meaning: "number in the pond; null when it moved" },
        { name: "weight_grams", meaning: "weight in grams" },
      ],
    });
  });

  it("refuses a column without a meaning", () => {
    expect(() => describeView(sql.replace(" -- code of the pond", ""))).toThrow("without a meaning: d.pond,");
  });

  it("refuses a file without a grain", () => {
    expect(() => describeView(sql.replace("-- grain: one row per duck\n", ""))).toThrow("no grain");
  });
});
