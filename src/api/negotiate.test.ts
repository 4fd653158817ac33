import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { AssizeError } from "../base/errors.ts";
import { type ApiFormat, negotiate } from "./negotiate.ts";

async function chosen(address: string, accept?: string, offered: readonly ApiFormat[] = ["json", "csv", "parquet"]) {
  const app = new Hono();
  app.get("/", (context) => context.text(negotiate(context, offered)));
  app.onError((error, context) => context.text(error instanceof AssizeError ? error.code : "fault"));
  return (await app.request(address, accept === undefined ? {} : { headers: { accept } })).text();
}

describe("negotiate", () => {
  it.each([
    [undefined, "json"],
    ["*/*", "json"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "json"],
    ["text/csv", "csv"],
    ["TEXT/CSV; header=present", "csv"],
    ["application/json;q=0.5, text/csv;q=0.7", "csv"],
    ["application/*;q=0.9, application/json;q=0.1", "parquet"],
    ["text/*", "csv"],
    ["application/vnd.apache.parquet", "parquet"],
    ["*/*, application/json;q=0", "csv"],
  ])("answers Accept: %s with %s", async (accept, format) => {
    expect(await chosen("/", accept)).toBe(format);
  });

  it("lets the parameter win over the header", async () => {
    expect(await chosen("/?format=csv", "application/json")).toBe("csv");
    expect(await chosen("/?format=PARQUET", "application/json")).toBe("parquet");
  });

  it("takes an empty parameter for none", async () => {
    expect(await chosen("/?format=", "text/csv")).toBe("csv");
  });

  it.each([
    ["/?format=xlsx", undefined],
    ["/", "image/png"],
    ["/", "application/json;q=0"],
    ["/", ";;;=,"],
  ])("refuses what is not offered: %s %s", async (address, accept) => {
    expect(await chosen(address, accept)).toBe("format-not-offered");
  });

  it("refuses a table of what is none", async () => {
    expect(await chosen("/?format=csv", undefined, ["json"])).toBe("format-not-offered");
  });
});
