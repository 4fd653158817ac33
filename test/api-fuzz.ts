import fc from "fast-check";
import type { ApiDocument } from "../src/api/routes/api.ts";
import { rules } from "../src/facts/rules.ts";
import { definitions } from "../src/measures/definitions/catalogue.ts";
import { dimensions } from "../src/measures/dimensions/catalogue.ts";

/** A request that somebody careless or hostile may send: the address below a host, escaped as it would be sent. */
export interface FuzzedRequest {
  readonly address: string;
  readonly accept: string | undefined;
}

/** What came back for one. */
export interface FuzzedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/**
 * Requests over every path and parameter of a document: values that are meant so, nearly so, and not at all; parameters
 * missing, repeated, unknown; escapes that are none. `codes` are codes that the release has, for paths that take one.
 */
export function fuzzedRequests(document: ApiDocument, codes: readonly string[]): fc.Arbitrary<FuzzedRequest> {
  const operations = Object.entries(document.paths ?? {}).map(([path, item]) => {
    const parameters = (item.get?.parameters ?? []).flatMap((each) => ("in" in each ? [each] : []));
    const known = parameters.filter((each) => each.in === "query").map(({ name }) => name);
    const once = fc
      .subarray(known, { maxLength: Math.min(4, known.length) })
      .chain((chosen) => fc.tuple(...chosen.map((name) => pair(name, codes))));
    const again = fc.constantFrom(...known).chain((name) => pair(name, codes));
    const more = fc.oneof(
      { weight: 8, arbitrary: fc.constant([]) },
      fc.array(fc.oneof(again, stray), { maxLength: 3 }),
    );
    const query = fc.tuple(once, more).map(([pairs, others]) => [...pairs, ...others]);
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
    const values = fc.tuple(...names.map((name) => value(name, codes).map(escapedPath)));
    return fc.tuple(values, query).map(([parts, pairs]) => {
      const filled = parts.reduce((sofar, part) => sofar.replace(/\{\w+\}/, () => part), path);
      return `/api${filled}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
    });
  });
  const elsewhere = hostile.map((text) => `/api/${escapedPath(text)}`);
  const address = fc.oneof({ weight: 30, arbitrary: fc.oneof(...operations) }, { weight: 1, arbitrary: elsewhere });
  return fc.record({
    address,
    accept: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...ACCEPTED) },
    ),
  });
}

/** What is wrong with an answer: nothing that is sent may make the server fail, or tell how it is made. */
export function faultIn({ status, contentType, body }: FuzzedAnswer): string | null {
  if (status >= 500 && status !== 503 && status !== 504) return `status ${status}`;
  if (/\n\s+at .+[:(]\d+|node_modules|\.tsx?:\d+/.test(body)) return "a stack trace";
  if (status < 400) return null;
  if (!contentType.startsWith("application/json")) return `an error as ${contentType}`;
  const keys = Object.keys(JSON.parse(body) as object).join();
  return keys === "ok,code,message,details" ? null : `an error with ${keys}`;
}

const ACCEPTED = [
  "*/*",
  "text/csv",
  "application/vnd.apache.parquet",
  "image/png",
  ";;q=,,=;",
  "application/json;q=9e99",
  `${"text/x;q=0.1,".repeat(100)}*/*;q=0`,
];

const HOSTILE = [
  "",
  "''",
  "' or 1=1 --",
  "'; drop table cases; --",
  "1); attach 'x.db'; select (1",
  "$(id)",
  "../../../../etc/passwd",
  "..\\..\\windows",
  "/etc/passwd",
  "file:///etc/passwd",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "NaN",
  "-1",
  "0",
  "1e309",
  "99999999999999999999999999",
  "9".repeat(400),
  "0..99999999999999999999999999999999",
  "2018-02-30",
  "0000-00-00",
  "FY0000",
  "FY9999",
  "9999-12-31",
  "\u0000",
  "\u0001\u001b[31m\r\nSet-Cookie: a=b",
  "\u202egnp.exe",
  "\ud83d\ude00".repeat(20),
  "e\u0301".repeat(100),
  " ".repeat(500),
  ",".repeat(500),
  "=".repeat(500),
  "<script>alert(1)</script>",
  "%{x}{{y}}",
  "a".repeat(5000),
];

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 40 }));

/** Escapes that are none, overlong, or of bytes that are no text: sent as they stand. */
const MALFORMED = ["%", "%2", "%ZZ", "%00", "%FF%FE", "%C0%AE%C0%AE%2F", "%ED%A0%80", "+%20+", "%252e%252e%252f"];

const ids = definitions.map(({ id }) => id);
const filters = dimensions.flatMap(({ id, values, numeric }) => [
  ...(values ?? []).slice(0, 4).map(({ code }) => `${id}=${code}`),
  ...(numeric
    ? [`${id}=0..17`, `${id}!=65..`, `${id}=${"9".repeat(20)}`, `${id}=0..${"9".repeat(20)}`]
    : [`${id}=not-recorded`, `${id}!=X,Y`]),
]);

/** Values that are meant so, by the name of the parameter. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  id: [...ids, ...rules.map(({ id }) => id)],
  measure: ids,
  variant: ["standard", ...new Set(definitions.flatMap(({ variants }) => Object.keys(variants ?? {})))],
  by: [...dimensions.map(({ id }) => id), "none", "court,judge", "nationality,child", "court,outcome"],
  where: filters,
  period: ["month", "quarter", "calendar-year", "fiscal-year"],
  from: ["2016", "FY2018", "2018-10-01", "2018-Q4", "1983"],
  to: ["2020", "FY2019", "2019-09-30", "2019-05"],
  "as-of": ["2019-09-30", "2026-01-31"],
  around: rules.map(({ id }) => id),
  release: ["2026-08-01", "2001-01-01"],
  definition: ["8ae2f762de97"],
  format: ["json", "csv", "parquet"],
  limit: ["1", "100", "10000"],
  q: ["new york", "asylm", "castro", "Smith, J"],
};

function value(name: string, codes: readonly string[]): fc.Arbitrary<string> {
  const meant = fc.constantFrom(...(MEANT[name] ?? (codes.length > 0 ? codes : ["NYC"])));
  const nearly = fc.tuple(meant, fc.nat(40), hostile).map(([text, at, odd]) => text.slice(0, at) + odd.slice(0, 3));
  return fc.oneof(
    { weight: 12, arbitrary: meant },
    { weight: 2, arbitrary: nearly },
    { weight: 3, arbitrary: hostile },
  );
}

/** A parameter with a value. */
function pair(name: string, codes: readonly string[]): fc.Arbitrary<string> {
  const sent = fc.oneof(
    { weight: 20, arbitrary: value(name, codes).map(escaped) },
    { weight: 1, arbitrary: fc.constantFrom(...MALFORMED) },
  );
  return sent.map((text) => `${name}=${text}`);
}

const stray = fc
  .tuple(fc.oneof(hostile, fc.constantFrom("sql", "offset", "callback", "BY", "where[]")), hostile)
  .map(([name, text]) => `${escaped(name)}=${escaped(text)}`);

function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** As {@link escaped}, and never a segment that a client would resolve before it sends it. */
function escapedPath(text: string): string {
  return escaped(text).replaceAll(".", "%2E") || "%20";
}
