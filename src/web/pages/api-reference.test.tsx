import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Desk } from "../../api/desk.ts";
import type { ApiDocument } from "../../api/routes/api.ts";
import { apiReferencePage } from "./api-reference.tsx";

const json = { schema: { $ref: "#/components/schemas/Thing" } };

/** A document of one route. */
const made: ApiDocument = {
  openapi: "3.1.0",
  info: { title: "made", version: "0" },
  paths: {
    "/things/{id}": {
      get: {
        summary: "A thing",
        description: "What a `thing` is.",
        parameters: [
          { name: "id", in: "path", required: true, description: "Which one.", schema: { type: "string" } },
          { name: "format", in: "query", description: "How.", schema: { type: "string", enum: ["json"] } },
        ],
        "x-examples": ["/api/things/1?format=json"],
        responses: {
          200: { description: "The thing.", content: { "application/json": json } },
          404: { description: "There is none.", content: {} },
        },
      },
    },
  },
  components: {
    schemas: { Thing: { type: "object", properties: { data: { type: "string", description: "Its name." } } } },
  },
};

const nothingLoaded: Partial<Desk> = { releases: [], current: null };

async function reference() {
  const response = await apiReferencePage(nothingLoaded as Desk, made).request("http://127.0.0.1:1234/api");
  return parseHTML(await response.text()).document;
}

describe("the reference of the API", () => {
  it("has every route of the document with its parameters", async () => {
    const entry = (await reference()).querySelector("#get-things-id");
    expect(entry?.querySelector("h2")?.textContent).toBe("A thing");
    expect(entry?.querySelector(".reference-address")?.textContent).toBe("GET /api/things/{id}");
    const rows = [...(entry?.querySelectorAll("tbody tr") ?? [])].map((row) => row.textContent);
    expect(rows).toEqual(["id in the pathtextWhich one.", "formatjsonHow."]);
  });

  it("shows each example as a command for the server that was asked, and as a link", async () => {
    const document = await reference();
    expect(document.querySelector(".reference-examples pre")?.textContent).toBe(
      'curl "http://127.0.0.1:1234/api/things/1?format=json"',
    );
    expect(document.querySelector(".reference-examples a")?.getAttribute("href")).toBe("/api/things/1?format=json");
  });

  it("has every shape, and what may come instead of an answer", async () => {
    const document = await reference();
    expect(document.querySelector("#shape-Thing")?.textContent).toContain("Its name.");
    expect(document.querySelector("#refusals")?.textContent).toContain("There is none.");
  });
});
