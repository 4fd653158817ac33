import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Database } from "../src/base/database.ts";
import { version } from "../src/base/version.ts";
import { definitions } from "../src/measures/definitions/catalogue.ts";
import { bodySchema } from "./body-schema.ts";
import { type ServedApi, servedApi, servedStore } from "./served-api.ts";

let api: ServedApi;
beforeAll(async () => {
  api = await servedApi(11, 3000);
}, 120_000);
afterAll(() => api.close());

/** What an address answers with, as JSON. */
async function json(address: string) {
  const response = await api.get(address);
  return { status: response.status, body: JSON.parse(await response.text()) };
}

/** Every operation of the document by its path, with its declared examples, and one for each path with a code. */
async function operations() {
  const codes: Record<string, string> = {
    "/courts/{code}": (await json("/api/courts")).body.data[0].code,
    "/judges/{code}": (await json("/api/judges")).body.data[0].code,
  };
  return Object.entries(api.document.paths ?? {}).map(([path, item]) => {
    const declared: readonly string[] = item.get?.["x-examples"] ?? [];
    const code = codes[path];
    const examples = code === undefined ? declared : [`/api${path.replace("{code}", encodeURIComponent(code))}`];
    return { path, operation: item.get, examples };
  });
}

describe("the API's document", () => {
  it("is served, as OpenAPI 3.1", async () => {
    const { body } = await json("/api/openapi.json");
    expect(body).toEqual(JSON.parse(JSON.stringify(api.document)));
    expect(body.openapi).toBe("3.1.0");
  });

  it("has a summary, a description and an example for every route, and words for every parameter", async () => {
    for (const { path, operation, examples } of await operations()) {
      expect(operation?.summary, path).toBeTruthy();
      expect(operation?.description, path).toBeTruthy();
      expect(examples.length, path).toBeGreaterThan(0);
      for (const parameter of operation?.parameters ?? []) {
        expect(
          "description" in parameter && parameter.description,
          `${path} ${JSON.stringify(parameter)}`,
        ).toBeTruthy();
      }
    }
  });

  it("has every route that is mounted, and no other", () => {
    const mounted = api.routes.filter(({ path }) => path !== "/openapi.json");
    const paths = new Set(mounted.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`));
    expect([...paths].sort()).toEqual(
      Object.keys(api.document.paths ?? {})
        .map((path) => `GET ${path}`)
        .sort(),
    );
  });

  it("says of every example's body exactly what it is", async () => {
    for (const { path, examples } of await operations()) {
      for (const example of examples.filter((each) => !each.includes("format="))) {
        const { status, body } = await json(example);
        expect(status, example).toBe(200);
        expect(bodySchema(api.document, path).safeParse(body).error?.issues, example).toBeUndefined();
        expect([body.ok, body.version, body.release.simulated], example).toEqual([true, version, true]);
      }
    }
  }, 120_000);

  it("says of the body of every measure exactly what it is", async () => {
    const schema = bodySchema(api.document, "/measures/{id}");
    for (const { id } of definitions) {
      const { status, body } = await json(`/api/measures/${id}?period=fiscal-year&from=FY2018&to=FY2019`);
      expect(status, id).toBe(200);
      expect(schema.safeParse(body).error?.issues, id).toBeUndefined();
    }
  }, 120_000);

  it("says of every error's body exactly what it is", async () => {
    const { status, body } = await json("/api/measures/cases_filed?by=judgee");
    expect([status, body.code]).toEqual([400, "unknown-dimension"]);
    expect(bodySchema(api.document, "/measures/{id}", "400").safeParse(body).error?.issues).toBeUndefined();
  });
});

describe("an answer", () => {
  const question = "/api/measures/cases_filed?by=court&where=custody!=D&period=fiscal-year&from=FY2016&to=FY2019";

  it("names an address that gives the same answer", async () => {
    const first = (await json(question)).body;
    const again = (await json(first.explanation.address)).body;
    expect(again).toEqual(first);
    expect(first.explanation.address).toContain("release=");
  });

  it("is refused by an address that was written for another definition", async () => {
    const { status, body } = await json(`${question}&definition=000000000000`);
    expect([status, body.code, body.details.definition]).toEqual([409, "definition-changed", "000000000000"]);
  });

  it("says how many rows it has where it gives fewer", async () => {
    const { data } = (await json(`${question}&limit=3`)).body;
    expect([data.rows.length, data.rowsGiven]).toEqual([3, 3]);
    expect(data.rowsTotal).toBeGreaterThan(3);
    expect((await json(`${question}&limit=0`)).body.code).toBe("bad-parameter");
  });

  it("comes as a file whole or not at all", async () => {
    const { body } = await json(`${question}&format=csv&limit=3`);
    expect(body.code).toBe("answer-too-large");
  });

  it("withholds counts of children under eleven, and refuses a third dimension about them", async () => {
    const { data } = (await json("/api/measures/children_pending?by=nationality,court")).body;
    expect(data.withheld).toBeGreaterThan(0);
    const told = data.rows.flatMap(({ values }: { values: { count: number | null } }) => values.count ?? []);
    expect(Math.min(...told)).toBeGreaterThanOrEqual(11);
    const finer = "/api/measures/children_pending?by=nationality,court&where=sex=F";
    expect((await json(finer)).body.code).toBe("too-fine");
  });
});

describe("without a release", () => {
  it("gives what others published, and says in one shape that nothing is loaded", async () => {
    const empty = await servedStore(join(tmpdir(), "assize-no-store"));
    try {
      for (const path of ["/claims", "/measures", "/rules", "/published", "/release"]) {
        const body = JSON.parse(await (await empty.get(`/api${path}`)).text());
        expect([body.ok, body.release], path).toEqual([true, null]);
        expect(bodySchema(empty.document, path).safeParse(body).error?.issues, path).toBeUndefined();
      }
      for (const path of ["/measures/cases_filed", "/courts", "/judges/ABC"]) {
        const response = await empty.get(`/api${path}`);
        expect([response.status, JSON.parse(await response.text()).code], path).toEqual([404, "release-not-loaded"]);
      }
    } finally {
      await empty.close();
    }
  });
});

describe("a file", () => {
  const address = "/api/measures/cases_filed?by=nationality&period=fiscal-year&from=FY2018&to=FY2019";

  it("is named after its measure and release, and says that it is simulated", async () => {
    const response = await api.get(`${address}&format=csv`);
    const { release } = (await json("/api/release")).body;
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="assize-cases_filed-${release.id}-simulated.csv"`,
    );
    expect(response.headers.get("content-type")).toContain("text/csv");
    expect((await response.text()).split("\n")[1]).toMatch(new RegExp(`,${release.id},true$`));
  });

  it("has the same numbers as CSV, as Parquet and as JSON", async () => {
    const csv = await (await api.get(address, { accept: "text/csv" })).text();
    const parquet = await api.get(address, { accept: "application/vnd.apache.parquet" });
    const { data } = (await json(address)).body;
    const rows = await readBack(new Uint8Array(await parquet.arrayBuffer()));
    const values = data.rows.map(({ values }: { values: { count: number } }) => values.count);
    expect(rows.map(({ count }) => Number(count))).toEqual(values);
    const header = (csv.split("\n")[0] ?? "").split(",");
    expect(header).toEqual(Object.keys(rows[0] ?? {}));
    const at = header.indexOf("count") - header.length;
    expect(
      csv
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => Number(line.split(",").at(at))),
    ).toEqual(values);
  });

  it("is given of every list, with a row for each", async () => {
    for (const path of ["claims", "measures", "courts", "judges", "rules", "published", "release"]) {
      const parquet = await api.get(`/api/${path}?format=parquet`);
      const csv = await api.get(`/api/${path}?format=csv`);
      expect([parquet.status, csv.status], path).toEqual([200, 200]);
      const rows = await readBack(new Uint8Array(await parquet.arrayBuffer()));
      expect(rows.length, path).toBeGreaterThan(0);
      expect((await csv.text()).startsWith(`${Object.keys(rows[0] ?? {}).join(",")}\n`), path).toBe(true);
    }
  });
});

describe("what cannot be meant", () => {
  it.each([
    ["/api/measures/cases_filed?bye=court", 400, "unknown-parameter"],
    ["/api/courts?limit=3", 400, "unknown-parameter"],
    ["/api/measures/cases_filed?period=month&period=quarter", 400, "bad-parameter"],
    ["/api/search?q=a&q=b", 400, "bad-parameter"],
    ["/api/courts?format=csv&format=json", 400, "bad-parameter"],
    ["/api/search", 400, "bad-parameter"],
    ["/api/courts?release=yesterday", 400, "bad-parameter"],
    ["/api/courts?release=2001-01-01", 404, "release-not-loaded"],
    ["/api/measures/cases_filed?release=2001-01-01", 404, "release-not-loaded"],
    ["/api/measures/cases_field", 404, "unknown-measure"],
    ["/api/courts/..%2f..%2fetc", 404, "not-found"],
    ["/api/judges/VJ1", 404, "not-found"],
    ["/api/rules/nothing", 404, "unknown-rule"],
    ["/api/courts?format=xlsx", 406, "format-not-offered"],
    ["/api/search?q=a&format=csv", 406, "format-not-offered"],
    ["/api/measures/cases_filed?where=court='; drop table cases; --", 400, "unknown-value"],
  ])("is refused: %s", async (address, status, code) => {
    const told = await json(address);
    expect([told.status, told.body.ok, told.body.code]).toEqual([status, false, code]);
    expect(Object.keys(told.body)).toEqual(["ok", "code", "message", "details"]);
  });

  it("is told with what would be taken", async () => {
    const { body } = await json("/api/courts?formt=csv");
    expect(body.details.expected).toEqual(["release", "format"]);
    expect(body.message).toContain("did you mean format?");
  });
});

/** The rows of a Parquet file. */
async function readBack(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "assize-read-back-"));
  const database = await Database.open({ threads: 1 });
  try {
    const path = join(folder, "answer.parquet");
    writeFileSync(path, bytes);
    return await database.rows(`select * from read_parquet('${path}')`);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}
