import { describe, expect, it } from "vitest";
import { Database } from "../base/database.ts";
import { either } from "../base/either.ts";
import type { DimensionId } from "./dimensions/catalogue.ts";
import { filterInWords, filterSql, findDimension, parseFilter, resolveFilter, type ValueNames } from "./filters.ts";

const names: ValueNames = new Map<DimensionId, ReadonlyMap<string, string>>([
  [
    "nationality",
    new Map([
      ["HO", "Honduras"],
      ["GT", "Guatemala"],
      ["MX", "Mexico"],
      ["IV", "Côte d'Ivoire"],
      ["C1", "Congo"],
      ["C2", "Congo"],
    ]),
  ],
]);

const resolve = (text: string) => resolveFilter(parseFilter(text), names);

function failure(run: () => unknown): { code?: string; advice?: string; details?: Record<string, unknown> } {
  try {
    run();
  } catch (error) {
    return error as { code?: string };
  }
  return {};
}

describe("parseFilter", () => {
  it("reads a dimension and its values, however they are spaced", () => {
    expect(parseFilter(" nationality = Honduras , Guatemala ")).toEqual({
      dimension: "nationality",
      values: ["Honduras", "Guatemala"],
      not: false,
    });
  });

  it("reads not, and ranges of numbers", () => {
    expect(parseFilter("nationality!=Mexico")).toMatchObject({ values: ["Mexico"], not: true });
    expect(parseFilter("age=0..17")).toEqual({ dimension: "age", range: [0, 17], not: false });
    expect(parseFilter("age=18..")).toMatchObject({ range: [18, null] });
    expect(parseFilter("filed-year!=..2015")).toMatchObject({
      dimension: "filed_year",
      range: [null, 2015],
      not: true,
    });
  });

  it("refuses what is no filter", () => {
    for (const text of ["nationality", "=HO", "nationality=", ""]) {
      expect(failure(() => parseFilter(text)).code).toBe("bad-filter");
    }
    expect(failure(() => parseFilter("age=..")).code).toBe("bad-filter");
  });
});

describe("findDimension", () => {
  it("takes a dimension however it is spelled", () => {
    expect([findDimension("case-type"), findDimension("Case type")]).toEqual(["case_type", "case_type"]);
  });

  it("refuses another, and says which may be meant", () => {
    expect(failure(() => findDimension("judgee"))).toMatchObject({
      code: "unknown-dimension",
      advice: "did you mean judge?",
    });
  });

  it("says what there is where nothing is near", () => {
    expect(failure(() => findDimension("weather", ["court", "judge"])).advice).toBe("it takes court, judge");
  });
});

describe("resolveFilter", () => {
  it("takes codes and names in any case, without accents", () => {
    expect(resolve("nationality=ho,GUATEMALA,cote d'ivoire")).toMatchObject({
      codes: ["HO", "GT", "IV"],
      names: ["Honduras", "Guatemala", "Côte d'Ivoire"],
    });
  });

  it("takes all codes of a name, and each once", () => {
    expect(resolve("nationality=Congo,C1").codes).toEqual(["C1", "C2"]);
  });

  it("refuses a value that it does not know, and says which may be meant", () => {
    expect(failure(() => resolve("nationality=Hondurs"))).toMatchObject({
      code: "unknown-value",
      advice: "did you mean Honduras?",
      details: { dimension: "nationality", value: "Hondurs", near: ["Honduras"] },
    });
  });

  it("names all values of a short list where nothing is near", () => {
    expect(failure(() => resolve("custody=maybe")).advice).toBe("it takes D, R or N");
  });

  it("takes the values of a closed list with - or _", () => {
    expect(resolve("docket=family-unit").codes).toEqual(["family_unit"]);
  });

  it("refuses a range that ends before it begins, and one of words", () => {
    expect(failure(() => resolve("age=17..0")).code).toBe("bad-filter");
    expect(failure(() => resolveFilter({ dimension: "nationality", range: [1, 2] }, names)).code).toBe("bad-filter");
    expect(failure(() => resolveFilter({ dimension: "nationality", values: [] }, names)).code).toBe("bad-filter");
  });

  it.each(["age=0..99999999999999999999", "age=99999999999999999999.."])(
    "refuses numbers beyond any age: %s",
    (text) => {
      expect(failure(() => resolveFilter(parseFilter(text), names)).code).toBe("bad-filter");
    },
  );

  it("refuses a year that is none", () => {
    const filter = parseFilter("filed_year=99999999999999999999");
    expect(failure(() => resolveFilter(filter, names)).code).toBe("unknown-value");
  });

  it("refuses a word where a number is wanted", () => {
    expect(failure(() => resolve("age=old")).code).toBe("unknown-value");
  });
});

describe("a filter on rows", () => {
  const rows = "(values ('HO', 10), ('GT', 20), (null, null)) as cases(nationality, age)";
  const kept = async (text: string) => {
    const database = await Database.open({ threads: 1 });
    const { text: condition, values } = filterSql(resolve(text));
    const found = await database.rows(
      `select coalesce(nationality, '-') as kept from ${rows} where ${condition} order by kept`,
      [...values],
    );
    database.close();
    return found.map((row) => row.kept);
  };

  it.each([
    ["nationality=HO", ["HO"]],
    ["nationality=HO,GT", ["GT", "HO"]],
    ["nationality!=HO", ["-", "GT"]],
    ["nationality=not-recorded", ["-"]],
    ["nationality=HO,not recorded", ["-", "HO"]],
    ["nationality!=HO,not-recorded", ["GT"]],
    ["age=10", ["HO"]],
    ["age=11..", ["GT"]],
    ["age=..10", ["HO"]],
    ["age=10..20", ["GT", "HO"]],
    ["age!=10..15", ["-", "GT"]],
  ])("%s keeps %j", async (text, expected) => {
    expect(await kept(text)).toEqual(expected);
  });

  it("binds its values and never writes them", () => {
    expect(filterSql(resolve("nationality=HO,GT"))).toMatchObject({ values: ["HO", "GT"] });
  });

  it("states itself in English", () => {
    expect(
      ["nationality=HO,GT", "nationality!=MX", "age=0..17", "age=18..", "age=..5", "nationality=not-recorded"].map(
        (text) => filterInWords(resolve(text)),
      ),
    ).toEqual([
      "nationality is Honduras or Guatemala",
      "nationality is not Mexico",
      "age at filing is 0 to 17",
      "age at filing is at least 18",
      "age at filing is at most 5",
      "nationality is not recorded",
    ]);
  });
});

describe("either", () => {
  it("joins names with commas and a last or", () => {
    expect([either([]), either(["a"]), either(["a", "b"]), either(["a", "b", "c"], "and")]).toEqual([
      "",
      "a",
      "a or b",
      "a, b and c",
    ]);
  });
});
