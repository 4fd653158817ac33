import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeDesk } from "../../../test/made-desk.ts";
import { simulatedRecord } from "../../../test/simulated-record.ts";
import type { Desk } from "../../api/desk.ts";
import { answerClaims } from "../../measures/claims-answered.ts";
import { tryPage } from "./try.tsx";

async function mainOf(desk: Desk): Promise<Element> {
  const response = await tryPage(desk).request("/try");
  const { document } = parseHTML(await response.text());
  return document.querySelector("main") as unknown as Element;
}

describe("the page to try things", () => {
  let made: Awaited<ReturnType<typeof simulatedRecord>>;
  beforeAll(async () => {
    made = await simulatedRecord(1, 400);
  });
  afterAll(() => made.close());

  it("marks every figure of a simulated release, and sets none beside a published one", async () => {
    const desk = { ...madeDesk(made.record), claims: () => answerClaims(made.record) };
    const main = await mainOf(desk);
    const claims = main.querySelectorAll(".try-claims > li");
    expect(claims).toHaveLength(9);
    const figures = [...main.querySelectorAll(".try-claims p")].filter((each) => each.querySelector("a") !== null);
    expect(figures.length).toBeGreaterThan(20);
    for (const figure of figures) expect(figure.textContent).toMatch(/^\s*Simulated /);
    expect(main.textContent).not.toContain("Published:");
  });

  it("says what can be tried where nothing is loaded", async () => {
    const main = await mainOf(madeDesk());
    expect(main.textContent).toContain("No release is loaded here");
    expect(main.textContent).toContain("npm start");
  });

  it("shows no figure of a release that is no simulation", async () => {
    const desk = madeDesk(made.record);
    const real = { ...desk, releases: [], current: { ...desk.current, simulated: false } } as unknown as Desk;
    const main = await mainOf(real);
    expect(main.textContent).toContain("the courts' own");
    expect(main.querySelector(".try-mark")).toBeNull();
  });
});
