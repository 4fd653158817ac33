import { describe, expect, it } from "vitest";
import type { Desk } from "../api/desk.ts";
import { hostWarning, serveReport } from "./serve-report.ts";

const deskOf = (current: object | null) => ({ current }) as unknown as Desk;

describe("serveReport", () => {
  it("names release, store and address", () => {
    const text = serveReport(deskOf({ id: "2026-08-01", simulated: false }), "http://127.0.0.1:8350", "record");
    expect(text).toContain("serving release 2026-08-01 of record at http://127.0.0.1:8350\n");
  });

  it("says of a simulated release that it is one", () => {
    const text = serveReport(deskOf({ id: "2026-08-01", simulated: true }), "http://127.0.0.1:8350", "record");
    expect(text).toContain("SIMULATED");
  });

  it("says that nothing is loaded", () => {
    expect(serveReport(deskOf(null), "http://127.0.0.1:8350", "record")).toContain("nothing is loaded into record");
  });
});

describe("hostWarning", () => {
  it("warns of hosts that others reach, and of no other", () => {
    for (const host of ["127.0.0.1", "localhost", "::1", "127.0.0.2"]) expect(hostWarning(host), host).toBeNull();
    for (const host of ["0.0.0.0", "::", "192.168.1.5", "127.example"]) expect(hostWarning(host), host).toContain(host);
  });
});
