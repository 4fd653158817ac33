import { Hono } from "hono";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeDesk } from "../../../test/made-desk.ts";
import { comingAndGoing } from "../../../test/made-judges.ts";
import { openMadeRecord } from "../../../test/measured-rows.ts";
import type { Desk } from "../../api/desk.ts";
import { courtPage } from "./court.tsx";
import { courtsPage } from "./courts.tsx";
import { judgePage } from "./judge.tsx";
import { judgesPage } from "./judges.tsx";
import { searchPage } from "./search.tsx";

/** Only the pages that are tried here. */
function siteOf(desk: Desk): Hono {
  const site = new Hono();
  for (const room of [courtsPage, courtPage, judgesPage, judgePage, searchPage]) site.route("/", room(desk));
  site.onError((error, context) => context.text(String((error as { code?: unknown }).code), 404));
  return site;
}

describe("the pages of courts, judges and search", () => {
  let record: Awaited<ReturnType<typeof openMadeRecord>>;
  let site: Hono;
  beforeAll(async () => {
    record = await openMadeRecord(comingAndGoing);
    site = siteOf(madeDesk(record));
  });
  afterAll(() => record.close());

  const get = async (address: string) => {
    const response = await site.request(address);
    return { status: response.status, document: parseHTML(await response.text()).document as unknown as Document };
  };
  const linksIn = (document: Document) =>
    [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));

  it("list every judge with the way to the sheet, and no code that stands for no single judge", async () => {
    const { document } = await get("/judges");
    const sheets = linksIn(document).filter((href) => href?.startsWith("/judges/"));
    expect(sheets).toEqual(["ABE", "BOW", "CHO", "DAN", "ENG", "FOX"].map((code) => `/judges/${code}`));
  });

  it("list only what is near to the words that were typed", async () => {
    const { document } = await get("/judges?q=bauer");
    expect(linksIn(document).filter((href) => href?.startsWith("/judges/"))).toEqual(["/judges/BOW"]);
    expect((await get("/courts?q=miami")).document.querySelectorAll("#courts tbody tr").length).toBe(1);
  });

  it("have a sheet for every judge and court of the lists", async () => {
    for (const list of ["/judges", "/courts"]) {
      const sheets = linksIn((await get(list)).document).filter((href) => href?.startsWith(`${list}/`));
      for (const sheet of sheets) expect((await get(sheet ?? "")).status, sheet ?? "").toBe(200);
    }
  });

  it("have no page for a code that is no single judge or no court", async () => {
    for (const address of ["/judges/VIS", "/judges/XXX", "/courts/XXX", "/judges/%27%3B--", "/courts/..%2FMIA"]) {
      expect((await get(address)).status, address).toBe(404);
    }
  });

  it("link every measure of a sheet to the view that gives its numbers again", async () => {
    for (const sheet of ["/judges/FOX", "/courts/NYC"]) {
      const measures = linksIn((await get(sheet)).document).filter((href) => href?.startsWith("/measures/"));
      expect(measures.length).toBeGreaterThan(10);
      for (const href of measures)
        expect(href).toMatch(/\?.*where=(judge=FOX|court=NYC).*release=2026-08-01&definition=/);
    }
  });

  it("say first on a judge's sheet that it is no ranking, and give no share without a comparison", async () => {
    const { document } = await get("/judges/FOX");
    expect(document.querySelector(".first-say")?.textContent).toContain("no ranking");
    expect(document.querySelector("main")?.textContent).not.toContain("Asylum grant rate");
  });

  it("mark a sheet of simulated numbers on every page of paper", async () => {
    const { document } = await get("/judges/FOX");
    expect(document.querySelector(".watermark")?.textContent?.trim()).toBe("Simulated");
    expect(document.querySelector(".banner")?.textContent).toContain("SIMULATED");
  });

  it("find in groups what is near to some words, and write those as they were typed", async () => {
    const { document } = await get("/search?q=%3Cscript%3Eann%20abel");
    expect(document.querySelector("#words")?.getAttribute("value")).toBe("<script>ann abel");
    expect(document.querySelector("main script")).toBeNull();
    const { document: found } = await get("/search?q=miami");
    expect(found.querySelector("main h2")?.textContent).toBe("Courts");
  });

  it("say so where nothing is loaded, and find measures all the same", async () => {
    const empty = siteOf(madeDesk());
    const text = async (address: string) => (await empty.request(address)).text();
    expect(await text("/judges")).toContain("is loaded, so there is nothing to say");
    expect(await text("/courts")).toContain("is loaded, so there is nothing to say");
    expect(await text("/search?q=pending")).toContain("/measures/pending_cases");
  });
});
