import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { claims } from "../../facts/claims.ts";
import { citedSource } from "../../facts/sources.ts";
import type { ClaimAnswered } from "../../measures/claims-answered.ts";
import type { Desk } from "../desk.ts";
import { envelopeOfData, releaseAsked } from "../envelope.ts";
import { refuseParameters } from "../refuse-parameters.ts";
import { respond, tableFormats } from "../respond.ts";
import { claimSchema } from "../schemas/claim.ts";
import { envelope } from "../schemas/envelope.ts";
import { formatParameter, releaseParameter } from "../schemas/parameters.ts";
import { releaseColumns, type TableColumns, tableOf } from "../table.ts";
import { tableResponses } from "./responses.ts";

const query = z.strictObject({ release: releaseParameter, format: formatParameter(tableFormats) });

const route = createRoute({
  method: "get",
  path: "/claims",
  summary: "Nine things said of the courts",
  description:
    "What two reports of September 2018 said of the immigration courts, the published figures with their sources, and what the release says of each: it holds, it depends on the definition, or it is not in this record.",
  request: { query },
  responses: tableResponses(
    "The nine claims, by number; as a file, a row for each published answer.",
    envelope(z.array(claimSchema)),
  ),
  "x-examples": ["/api/claims", "/api/claims?format=csv"],
});

type Told = ReturnType<typeof told>;

/** A published answer of a claim, or one figure of the release beside it: a row of the file. */
type Line = { readonly claim: Told; readonly row: Told["rows"][number]; readonly figure: Figure | null };
type Figure = ClaimAnswered["figures"][number];

const columns: TableColumns<Line> = {
  claim: ["bigint", ({ claim }) => claim.number],
  title: ["varchar", ({ claim }) => claim.title],
  state: ["varchar", ({ claim }) => claim.answered?.state ?? null],
  row: ["varchar", ({ row }) => row.id],
  said: ["varchar", ({ row }) => row.said],
  date: ["varchar", ({ row }) => row.date],
  published: [
    "varchar",
    ({ row }) => row.values.map(({ value, unit, of }) => `${of ? `${of}: ` : ""}${value} ${unit}`).join("; "),
  ],
  published_definition: ["varchar", ({ row }) => row.publishedDefinition],
  source: ["varchar", ({ row }) => row.source],
  record_can_answer: ["varchar", ({ row }) => row.recordCanAnswer],
  why: ["varchar", ({ row }) => row.why],
  measure: ["varchar", ({ figure }) => figure?.measure ?? null],
  variant: ["varchar", ({ figure }) => figure?.variant ?? null],
  compared_with: ["double", ({ figure }) => figure?.published ?? null],
  ours: ["double", ({ figure }) => figure?.ours ?? null],
  sentence: ["varchar", ({ figure }) => figure?.sentence ?? null],
};

/** `/claims`: the nine claims with a release's figures. */
export function claimsRoutes(desk: Desk): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    route,
    async (context) => {
      const release = releaseAsked(desk, context.req.valid("query").release);
      const answered = await desk.claims(release?.id);
      const all = claims.map((claim, at) => told(claim, answered?.[at] ?? null));
      return respond(context, {
        json: () => envelopeOfData(release, all),
        records: () => tableOf(all.flatMap(linesOf), { ...columns, ...releaseColumns(release) }),
        name: "claims",
        release,
      });
    },
    refuseParameters(query),
  );
  return app;
}

function told(claim: (typeof claims)[number], answered: ClaimAnswered | null) {
  const cited = new Set(claim.rows.flatMap(({ source, alsoSources = [] }) => [source, ...alsoSources]));
  const { state, why, figures } = answered ?? {};
  return {
    ...claim,
    sources: [...cited].map(citedSource),
    answered: state === undefined ? null : { state, why: why ?? null, figures: figures ?? [] },
  };
}

function linesOf(claim: Told): Line[] {
  return claim.rows.flatMap((row): Line[] => {
    const figures = claim.answered?.figures.filter((figure) => figure.row === row.id) ?? [];
    return figures.length === 0 ? [{ claim, row, figure: null }] : figures.map((figure) => ({ claim, row, figure }));
  });
}
