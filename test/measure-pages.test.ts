import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Desk } from "../src/api/desk.ts";
import { openDesk } from "../src/api/open-desk.ts";
import { definitions } from "../src/measures/definitions/catalogue.ts";
import { drawings } from "../src/web/pages/drawings.ts";
import { measurePage } from "../src/web/pages/measure.tsx";
import { simulatedRecord } from "./simulated-record.ts";

let desk: Desk;
let close: () => Promise<void>;
beforeAll(async () => {
  const simulated = await simulatedRecord(23, 3000);
  simulated.record.close();
  const opened = await openDesk({ store: simulated.store, threads: 2 });
  desk = opened;
  close = async () => {
    await opened.close();
    simulated.close();
  };
}, 120_000);
afterAll(() => close());

/** The page at an address below `/measures/`, as a document, and its words but for the statement in SQL. */
async function pageAt(address: string) {
  const response = await measurePage(desk).request(`/measures/${address}`);
  const { document } = parseHTML(await response.text());
  const main = document.querySelector("main")?.cloneNode(true) as Element | undefined;
  main?.querySelector("pre")?.remove();
  return { response, document, text: textOf(main ?? null) };
}

function textOf(element: { textContent: string | null } | null): string {
  return (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

/** Numbers in a text, percent signs and separators aside. */
function numbersIn(text: string): number[] {
  return (text.replaceAll("−", "-").match(/-?\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) =>
    Number(number.replaceAll(",", "")),
  );
}

/** What every drawn point says: the place it is at, its number, and how far rounding may move that in a table. */
function drawnIn(document: Document): { place: string; number: number; rounding: number }[] {
  return [...document.querySelectorAll(".drawing-wide :is(circle, rect) > title")].flatMap((title) => {
    const said = /^(?<place>.+?): (?<number>[<>−\d][\d,.]*%?)(?: \(.*\))?(?:, (?:partial|provisional).*)?$/.exec(
      textOf(title),
    );
    const { place, number: written = "" } = said?.groups ?? {};
    const number = numbersIn(written)[0];
    if (place === undefined || number === undefined) return [];
    return [{ place, number, rounding: written.endsWith("%") ? 0.051 : Number.isInteger(number) ? 0.001 : 0.51 }];
  });
}

/** Rows of the figure's table, as text. */
function rowsIn(document: Document): string[] {
  return [...document.querySelectorAll("#figure-table tbody tr")].map((row) =>
    [...row.children].map((cell) => textOf(cell)).join(", "),
  );
}

describe("the page of a measure", () => {
  it.each(definitions.map(({ id }) => id))("opens with a figure whose table has the numbers drawn: %s", async (id) => {
    const { response, document, text } = await pageAt(id);
    expect(response.status).toBe(200);
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    const drawn = drawnIn(document);
    const rows = rowsIn(document);
    if (drawn.length === 0) return expect(text).toMatch(/nothing to draw|no number/i);
    const isSeveral = document.querySelectorAll("#figure-table thead th").length > 2;
    for (const { place, number, rounding } of drawn) {
      const here = rows.filter(
        (row) => row.includes(place) || (isSeveral && row.startsWith(place.split(", ")[0] ?? "")),
      );
      const near = here.flatMap(numbersIn).map((other) => Math.abs(other - number));
      expect(Math.min(...near), `${place}: ${number}`).toBeLessThanOrEqual(rounding);
    }
  });

  it("gives an address that shows the same view again, by release and definition", async () => {
    const { document } = await pageAt("asylum_grant_rate?by=nationality&period=fiscal-year&from=2016");
    const address = document.querySelector("#again + dl a")?.getAttribute("href") ?? "";
    expect(address).toMatch(/period=fiscal-year.*release=\d{4}-\d\d-\d\d&definition=[0-9a-f]{12}$/);
    const again = await pageAt(address.replace("/measures/", ""));
    expect(textOf(again.document.querySelector("#figure"))).toBe(textOf(document.querySelector("#figure")));
  });

  it("says when an address was written for a definition that has changed, with both hashes", async () => {
    const { response, text } = await pageAt("pending_cases?period=fiscal-year&definition=0123456789ab");
    expect(response.status).toBe(200);
    expect(text).toMatch(/written for definition 0123456789ab.*is now [0-9a-f]{12}/);
  });

  it("says what is wrong with a question above the form, which stays filled in", async () => {
    const { response, document, text } = await pageAt("pending_cases?by=court&period=month&where=nationality=Hondras");
    expect(response.status).toBe(400);
    expect(text).toContain("Unknown nationality: Hondras; did you mean");
    expect(document.querySelector("#by option[selected]")?.getAttribute("value")).toBe("court");
    expect(document.querySelector("#period option[selected]")?.getAttribute("value")).toBe("month");
    expect(document.querySelector(".conditions")?.textContent).toContain("nationality=Hondras");
  });

  it("puts a condition of the form into the address, by code", async () => {
    const query = "variant=&by=none&by=court&period=&from=&filter=nationality&is=not&value=honduras";
    const { response } = await pageAt(`cases_filed?${query}`);
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/measures/cases_filed?by=court&where=nationality!=HO");
  });

  it("lists the conditions that hold, each with the address without it", async () => {
    const { document } = await pageAt("cases_filed?by=court&where=nationality!=HO&where=custody=D");
    const removed = [...document.querySelectorAll(".conditions a")].map((link) => link.getAttribute("href"));
    expect(removed).toEqual([
      "/measures/cases_filed?by=court&where=custody=D",
      "/measures/cases_filed?by=court&where=nationality!=HO",
    ]);
    expect(textOf(document.querySelector(".conditions"))).toContain("Only where nationality is not Honduras");
  });

  it("offers the values of a dimension once it is chosen", async () => {
    const { document } = await pageAt("cases_filed?filter=custody");
    const values = [...document.querySelectorAll("#value option")].map((option) => option.getAttribute("value"));
    expect(values).toEqual(expect.arrayContaining(["D", "N", "R"]));
  });

  it("shows a measure before and after a rule, the other rules first", async () => {
    const { document } = await pageAt("cases_filed?around=castro-tum");
    expect(textOf(document.querySelector(".sentence"))).toMatch(/^(Also|No other rule)/);
    expect(document.querySelectorAll("#figure-table tbody tr").length).toBe(72);
  });

  it("says plainly when nothing is there to draw", async () => {
    const { document, text } = await pageAt("asylum_grant_rate?by=court&from=1983-01-10&to=1983-01-11");
    expect(text).toContain("There is nothing to draw.");
    expect(document.querySelector("svg")).toBeNull();
    const drawing = await drawings(desk).request(
      "/measures/asylum_grant_rate/chart.svg?by=court&from=1983-01-10&to=1983-01-11",
    );
    expect(drawing.status).toBe(404);
  });

  it("tells what every definition gives of a small record, for the last whole period", async () => {
    const { document } = await pageAt("asylum_grant_rate");
    const cells = [...document.querySelectorAll("#definitions tbody tr")].map((row) => textOf(row.children[2] ?? null));
    expect(cells.length).toBeGreaterThan(3);
    for (const cell of cells) expect(cell).toMatch(/in fiscal year \d{4}|cannot be asked so/);
  });

  it("never sets simulated figures beside published ones", async () => {
    const { document, text } = await pageAt("pending_cases");
    expect(text).toContain("The release is simulated, so its figures are not set beside them.");
    expect(textOf(document.querySelector("#published"))).not.toContain("Difference");
  });

  it("sends other spellings of a measure to its one address, and files to the API", async () => {
    const spelled = await pageAt("pending-cases?by=court");
    expect(spelled.response.headers.get("location")).toBe("/measures/pending_cases?by=court");
    const file = await pageAt("pending_cases?by=court&format=csv");
    expect(file.response.headers.get("location")).toBe("/api/measures/pending_cases?by=court&format=csv");
  });
});

describe("the page of a measure without a release", () => {
  it("has definition, rivals and published figures, and says what a release would add", async () => {
    const empty = await openDesk({ store: "/nowhere/record" });
    try {
      const response = await measurePage(empty).request("/measures/asylum_grant_rate");
      const { document } = parseHTML(await response.text());
      const text = textOf(document.querySelector("main"));
      expect(response.status).toBe(200);
      expect(text).toContain("Load a release to see");
      expect(document.querySelector("#published details")).not.toBeNull();
      expect(document.querySelector(".rivals dt")).not.toBeNull();
      expect(text).toMatch(/Definition [0-9a-f]{12}/);
      expect(document.querySelector(".question-form")).toBeNull();
    } finally {
      await empty.close();
    }
  });
});

describe("the drawings of a measure", () => {
  it.each([
    ["svg", "image/svg+xml"],
    ["png", "image/png"],
  ])("are %s files that say measure and release in their names", async (ending, type) => {
    const response = await drawings(desk).request(`/measures/cases_filed/chart.${ending}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-disposition")).toMatch(
      new RegExp(`filename="cases_filed-\\d{4}-\\d\\d-\\d\\d-simulated\\.${ending}"`),
    );
  });

  it("carry heading, sentence, source and the words on simulated numbers", async () => {
    const svg = await (await drawings(desk).request("/measures/cases_filed/chart.svg")).text();
    expect(svg).toContain("<title>Cases filed</title>");
    expect(svg).toMatch(/Simulated numbers from a model/);
    expect(svg).toContain("SIMULATED");
  });
});
