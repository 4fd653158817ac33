import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultIn, fuzzedRequests } from "./api-fuzz.ts";
import { type ServedApi, servedApi } from "./served-api.ts";

let api: ServedApi;
beforeAll(async () => {
  api = await servedApi(5, 1500);
}, 120_000);
afterAll(() => api.close());

describe("the API under bad input", () => {
  it("never fails and never tells how it is made", async () => {
    const { data } = (await (await api.get("/api/courts")).json()) as { data: { code: string }[] };
    const requests = fuzzedRequests(
      api.document,
      data.map(({ code }) => code),
    );
    await fc.assert(
      fc.asyncProperty(requests, async ({ address, accept }) => {
        const response = await api.get(address, accept === undefined ? {} : { accept });
        const contentType = response.headers.get("content-type") ?? "";
        expect(faultIn({ status: response.status, contentType, body: await response.text() }), address).toBeNull();
      }),
      { numRuns: 400 },
    );
    expect(api.logged).toEqual([]);
  }, 300_000);
});
