import { markdownList, markdownTable } from "../base/markdown.ts";
import type { Desk } from "./desk.ts";
import { type ApiDocument, api, apiDocument } from "./routes/api.ts";

/** The page `docs/api.md`: what holds for every address of the API, what is stable, and its routes. Markdown. */
export function describeApi(): string {
  const nobody: Partial<Desk> = { releases: [], current: null };
  const document = apiDocument(api(nobody as Desk));
  return [INTRODUCTION, "## Routes", ...Object.entries(document.paths ?? {}).map(routeText), STABLE].join("\n\n");
}

const INTRODUCTION = `# API

This page is generated from \`src/api/routes\`. A server has the same with the shapes of every answer at \`/api\`, and for programs as OpenAPI 3.1 at \`/api/openapi.json\`. [../examples/README.md](../examples/README.md) has an example.

\`\`\`sh
npx assize serve
curl "http://127.0.0.1:8350/api/measures/cases_filed?by=court&period=fiscal-year&from=FY2016&to=FY2020"
\`\`\`

**Success** is \`{ "ok": true, "version", "release", "data" }\`: the version of assize that answered; the release that was asked with \`id\`, \`checksum\` and \`simulated\`, or null where none is loaded; and the data. An answer of a measure has three parts more: \`measure\` (with variant and definition), \`explanation\` (what must be said first, the sentence, sources, statement, command, citation, and the address that gives the same answer again) and \`caveats\`.

**Failure** is \`{ "ok": false, "code", "message", "details" }\`. [errors.md](errors.md) has every code. 400: the question cannot be meant so; 404: there is no such thing; 406: not in that format; 409: the definition that the address names has changed; 422: the release lacks a table for it; 503: too many questions wait, with \`Retry-After\`; 504: the question took too long and was stopped, and asking again changes nothing.

**Parameters** that an address does not take are refused, and so is one given twice that may be given once. Of a measure, one left empty is one left out, since forms send it so.

**Formats**: \`format\` wins over the \`Accept\` header; what likes everything gets JSON. JSON of a measure has up to \`limit\` rows and says how many there are (\`rowsTotal\`, \`rowsGiven\`). A file cannot say that, so CSV and Parquet are given whole or refused. Beyond 10,000 rows, or what \`assize serve --rows\` says, no answer is given. The names of files say measure, release and whether it is simulated, and so does every row of a file from a release. Shares run from 0 to 1 everywhere, published percentages from 0 to 100.

**Caching**: every answer has an \`ETag\`; with \`If-None-Match\` an unchanged one is a 304. It changes with the release, with the definition and with the version.

**People**: no address gives a row of the record, a case number, a ZIP code, a birth month or a raw line. Figures about children and families take at most two dimensions, filters included, and tell no count under 11. This cannot stop somebody from subtracting one answer from another, such as a filter and its opposite from the whole; whoever finds a small count so must not publish it. Judges are public officials: they are listed by name and never ranked, and their asylum decisions are given beside those of others on like cases, with intervals.`;

const STABLE = `## What is stable

${markdownList([
  "Addresses, names of parameters, keys of JSON and columns of files stay within a major version. Keys and columns may be added: programs must pass over those they do not know.",
  "Numbers change with the release and with the definition, and both are in the answer. An address with `release` and `definition` gives the same numbers, to the last digit, or a 404 or 409. The changelog lists every definition that changed a number.",
  "The wording of sentences, caveats and messages may change at any time: programs go by `code`, ids and columns.",
  "The text of `sql` and `command` belongs to a version of assize.",
])}`;

type PathItem = NonNullable<ApiDocument["paths"]>[string];

function routeText([path, { get }]: readonly [string, PathItem]): string {
  const parameters = (get?.parameters ?? []).flatMap((each) => ("in" in each ? [each] : []));
  const rows = parameters.map(({ name, in: place, description = "" }) => {
    return [`\`${name}\`${place === "path" ? " (path)" : ""}`, description];
  });
  const examples: readonly string[] = get?.["x-examples"] ?? [];
  return [
    `### ${get?.summary}: \`/api${path}\``,
    get?.description ?? "",
    markdownTable([["parameter", "meaning"], ...rows]),
    markdownList(examples.map((example) => `\`${example}\``)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
