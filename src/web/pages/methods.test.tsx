import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { madeDesk } from "../../../test/made-desk.ts";
import { definitions } from "../../measures/definitions/catalogue.ts";
import { glossary, termAnchor } from "../../measures/glossary/glossary.ts";
import { methodsSections } from "../methods/sections.ts";
import { methodsPages } from "./methods.tsx";

const desk = madeDesk();
const site = methodsPages(desk);

async function documentOf(address: string): Promise<Document> {
  const response = await site.request(address);
  expect(response.status, address).toBe(200);
  return parseHTML(await response.text()).document as unknown as Document;
}

const below = ["codes", "release", "lists"].map((name) => `/methods/codebook/${name}`);
const addresses = ["/methods", ...methodsSections.map(({ path }) => path), ...below];

describe("the pages of the methods", () => {
  it.each(addresses)(
    "have at %s one first heading, no name twice, and links that lead somewhere on it",
    async (address) => {
      const document = await documentOf(address);
      expect(document.querySelectorAll("h1")).toHaveLength(1);
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of document.querySelectorAll('a[href^="#"]')) {
        expect(ids).toContain(link.getAttribute("href")?.slice(1));
      }
    },
  );

  it("lead from the entry to every page", async () => {
    const document = await documentOf("/methods");
    for (const { path } of methodsSections)
      expect(document.querySelector(`main a[href="${path}"]`), path).not.toBeNull();
  });

  it("lead from one page of the methods to places that the others have", async () => {
    const documents = new Map<string, Document>();
    for (const address of addresses) documents.set(address, await documentOf(address));
    for (const document of documents.values()) {
      for (const link of document.querySelectorAll('main a[href^="/methods/"]')) {
        const [path = "", place] = (link.getAttribute("href") ?? "").split("#");
        expect([...documents.keys()]).toContain(path);
        if (place !== undefined) expect(documents.get(path)?.getElementById(place), place).not.toBeNull();
      }
    }
  });

  it("explain every word of the glossary under its own address", async () => {
    const document = await documentOf("/methods/glossary");
    for (const term of glossary) expect(document.getElementById(termAnchor(term))?.textContent).toContain(term.meaning);
  });

  it("give every column of every clean table an address, and mark what is never shown", async () => {
    const document = await documentOf("/methods/codebook");
    for (const { name, columns } of desk.codebook().clean) {
      for (const column of columns) {
        const row = document.getElementById(`${name}-${column.name}`);
        expect(row, `${name}.${column.name}`).not.toBeNull();
        expect(row?.textContent?.includes("Never shown")).toBe(column.neverShown !== null);
      }
    }
  });

  it("offer every measure as CSV, JSON and Parquet", async () => {
    const document = await documentOf("/methods/downloads");
    const files = [...document.querySelectorAll("a[download]")].map((link) => link.getAttribute("href")?.split("?")[0]);
    for (const { id } of definitions) {
      expect(files.filter((path) => path === `/api/measures/${id}`).length, id).toBe(3);
    }
  });

  it("name no release where none is loaded", async () => {
    const { body } = await documentOf("/methods/cite");
    expect(body.textContent).not.toContain("from EOIR Case Data, release");
  });
});
