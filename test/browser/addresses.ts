/** Where each of the three servers is. */
export interface Servers {
  /** Over a simulated release. */
  readonly simulated: string;
  /** Over the same release without its mark, which stands for a real one. */
  readonly unmarked: string;
  /** Over a store with nothing in it. */
  readonly empty: string;
}

/** A page that is looked at, by what a reader would call it. */
export interface PageAddress {
  readonly name: string;
  readonly path: string;
  /** What the server answers with. */
  readonly status: number;
}

/** The servers, and the pages of the simulated one: one of each kind, and of measures one of each shape. */
export interface SiteAddresses extends Servers {
  readonly pages: readonly PageAddress[];
  /** Sheet of the judge, and of the court, with the most cases. */
  readonly judge: string;
  readonly court: string;
}

interface Listed {
  readonly code: string;
  readonly pending: number | null;
}

const measures: readonly (readonly [name: string, path: string])[] = [
  ["a level", "/measures/pending_cases"],
  ["a share", "/measures/asylum_grant_rate"],
  ["a duration", "/measures/time_to_decision"],
  ["a count by two dimensions", "/measures/cases_filed?by=custody,sex"],
  ["a breakdown", "/measures/pending_cases?by=nationality&period="],
  ["a level around a rule", "/measures/inactive_cases?around=castro-tum"],
  ["a comparison of judges", "/measures/judge_outcomes"],
];

/** Finds the pages of a site by asking it which courts, judges and parts of the methods there are. */
export async function findAddresses(servers: Servers): Promise<SiteAddresses> {
  const { simulated } = servers;
  const court = `/courts/${encodeURIComponent(await busiest(`${simulated}/api/courts`))}`;
  const judge = `/judges/${encodeURIComponent(await busiest(`${simulated}/api/judges`))}`;
  const pages: readonly (readonly [name: string, path: string])[] = [
    ["the nine claims", "/"],
    ["all measures", "/measures"],
    ...measures,
    ["all courts", "/courts"],
    ["a court", court],
    ["all judges", "/judges"],
    ["a judge", judge],
    ["a search", "/search?q=new+yrok"],
    ["a search for nothing there", "/search?q=zzzzzzzz"],
    ["the record", "/record"],
    ["all rules", "/rules"],
    ["a rule", "/rules/castro-tum"],
    ["the methods", "/methods"],
    ...(await partsOf(simulated, "/methods")).map(
      (path) => [`the methods: ${path.slice("/methods/".length)}`, path] as const,
    ),
    ["the simulated claims", "/try"],
    ["the API's reference", "/api"],
  ];
  return {
    ...servers,
    court,
    judge,
    pages: [
      ...pages.map(([name, path]) => ({ name, path, status: 200 })),
      { name: "an address with nothing at it", path: "/nothing-here", status: 404 },
      { name: "a question that cannot be asked", path: "/measures/pending_cases?by=judgee", status: 400 },
    ],
  };
}

/** Code of the entry with the most cases pending. */
async function busiest(address: string): Promise<string> {
  const { data } = (await (await fetch(address)).json()) as { data: readonly Listed[] };
  const first = data.toSorted((one, other) => (other.pending ?? 0) - (one.pending ?? 0))[0];
  if (first === undefined) throw new Error(`${address} lists nothing`);
  return first.code;
}

/** Pages below a page to which it links, each once. */
async function partsOf(site: string, path: string): Promise<string[]> {
  const text = await (await fetch(`${site}${path}`)).text();
  const links = [...text.matchAll(/href="([^"#?]+)/g)].map(([, link]) => link ?? "");
  return [...new Set(links.filter((link) => link.startsWith(`${path}/`)))];
}
