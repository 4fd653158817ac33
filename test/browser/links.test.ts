import { describe, expect, inject, it } from "vitest";

const { simulated, pages } = inject("site");
/** Links that are followed below any one address: one judge's page is as good as another's. */
const MOST_ALIKE = 6;

/** Addresses of this site to which a page links, without what stands behind `#`. */
async function linksOf(path: string): Promise<string[]> {
  const text = await (await fetch(`${simulated}${path}`)).text();
  const links = [...text.matchAll(/(?:href|action)="([^"]+)"/g)].map(
    ([, link]) => link?.replaceAll("&amp;", "&") ?? "",
  );
  return links
    .map((link) => new URL(link, `${simulated}${path}`))
    .filter(({ origin }) => origin === simulated)
    .map(({ pathname, search }) => `${pathname}${search}`);
}

/** The first few of the links below each address. */
function fewOfEach(links: readonly string[]): string[] {
  const groups = Map.groupBy(links, (link) => link.replace(/[^/]*(\?.*)?$/, ""));
  return [...groups.values()].flatMap((alike) => alike.slice(0, MOST_ALIKE));
}

describe("the links of every page", () => {
  it("lead to something that is there", async () => {
    const found = new Set<string>();
    for (const { path } of pages) for (const link of await linksOf(path)) found.add(link);
    const broken: string[] = [];
    for (const link of fewOfEach([...found])) {
      const { status } = await fetch(`${simulated}${link}`);
      if (status !== 200) broken.push(`${link}: ${status}`);
    }
    expect(broken).toEqual([]);
  });
});
