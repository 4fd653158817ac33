import { HTTPException } from "hono/http-exception";
import { describe, expect, it } from "vitest";
import { InputError, QueryError, ReleaseError } from "../base/errors.ts";
import { envelopeOf, statusOf } from "./http-errors.ts";

const typo = new InputError(
  "unknown-period",
  "unknown period: yearly",
  { period: "yearly" },
  { advice: "did you mean fiscal-year?" },
);
const failed = new QueryError("select * from '/srv/record/x.parquet'", new Error("Binder Error: no such column"));
const damaged = new ReleaseError(
  "record-damaged",
  "the record in /srv/record cannot be opened",
  { path: "/srv/record" },
  { advice: "load the release again with --force" },
);

describe("statusOf", () => {
  it("tells apart who must act", () => {
    expect(statusOf(typo)).toBe(400);
    expect(statusOf(damaged)).toBe(422);
    expect(statusOf(failed)).toBe(500);
    expect(statusOf(new TypeError("x is undefined"))).toBe(500);
  });

  it("gives a refusal of the framework as the caller's", () => {
    expect(statusOf(new HTTPException(400, { message: "malformed" }))).toBe(400);
    expect(statusOf(new HTTPException(404))).toBe(404);
  });
});

describe("envelopeOf", () => {
  it("says what is wrong, with its code, its details and what to do", () => {
    expect(envelopeOf(typo, "r1")).toEqual({
      ok: false,
      code: "unknown-period",
      message: "unknown period: yearly; did you mean fiscal-year?",
      details: { period: "yearly" },
    });
  });

  it("says of a fault of ours only under which id the log has it", () => {
    const told = envelopeOf(failed, "r2");
    expect(told.details).toEqual({ request: "r2" });
    expect(JSON.stringify(told)).not.toMatch(/select|Binder|srv/);
    expect(JSON.stringify(envelopeOf(new TypeError("secret"), "r3"))).not.toContain("secret");
  });

  it("keeps the folders of the server to itself", () => {
    const told = envelopeOf(damaged, "r4");
    expect(JSON.stringify(told)).not.toContain("/srv");
    expect(told.message).toContain("load the release again");
  });
});
