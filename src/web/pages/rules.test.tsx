import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { madeDesk } from "../../../test/made-desk.ts";
import { rules } from "../../facts/rules.ts";
import { rulesPage } from "./rules.tsx";

async function mainOf(address: string): Promise<Element> {
  const response = await rulesPage(madeDesk()).request(address);
  expect(response.status).toBe(200);
  return parseHTML(await response.text()).document.querySelector("main") as unknown as Element;
}

const idsOf = (main: Element) => [...main.querySelectorAll(".rule")].map(({ id }) => id);

describe("the register of rules", () => {
  it("lists every rule once, newest first", async () => {
    expect(idsOf(await mainOf("/rules"))).toEqual(rules.map(({ id }) => id).toReversed());
  });

  it("lists the oldest first where that is asked", async () => {
    expect(idsOf(await mainOf("/rules?order=oldest"))).toEqual(rules.map(({ id }) => id));
  });

  it("lists only the kinds that are chosen, and keeps them chosen", async () => {
    const main = await mainOf("/rules?kind=statute&kind=memo");
    const chosen = rules.filter(({ kind }) => kind === "statute" || kind === "memo");
    expect(idsOf(main).toSorted()).toEqual(chosen.map(({ id }) => id).toSorted());
    const checked = [...main.querySelectorAll('input[name="kind"]')].filter((box) => box.hasAttribute("checked"));
    expect(checked.map((box) => box.getAttribute("value")).toSorted()).toEqual(["memo", "statute"]);
  });

  it("says of a date what is not known of it", async () => {
    const main = await mainOf("/rules");
    const entry = (id: string) => main.querySelector(`#${id}`)?.textContent ?? "";
    expect(entry("avetisyan")).toContain("Took effect 2012 (the month and day are not known).");
    expect(entry("judge-firings-2025")).toContain("Took effect February 2025 (the day is not known).");
    expect(entry("aa96-rule")).toContain("announced 16 December 2020");
    expect(entry("aa96-rule")).toContain("That it took effect is not known, or it never did.");
  });

  it("gives every rule its source, and links to the measures that it could have moved", async () => {
    const main = await mainOf("/rules");
    for (const entry of main.querySelectorAll(".rule")) expect(entry.textContent).toContain("Source: ");
    const links = [...main.querySelectorAll('#castro-tum a[href^="/measures/"]')].map((link) => link.textContent);
    expect(links).toEqual([
      "Administrative closures",
      "Inactive cases",
      "Closed cases put back on the calendar",
      "Pending cases",
    ]);
  });
});
