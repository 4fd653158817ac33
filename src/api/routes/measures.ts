import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { periodKinds } from "../../base/dates.ts";
import type { Measure } from "../../measures/definition.ts";
import { hashedDefinitions } from "../../measures/definition-hash.ts";
import { definitions } from "../../measures/definitions/catalogue.ts";
import { findMeasure, STANDARD } from "../../measures/resolve.ts";
import type { Desk } from "../desk.ts";
import { envelopeOfData, releaseAsked } from "../envelope.ts";
import { refuseParameters } from "../refuse-parameters.ts";
import { respond, respondJson, tableFormats } from "../respond.ts";
import { envelope } from "../schemas/envelope.ts";
import { definitionSchema, measureEntrySchema } from "../schemas/measure.ts";
import { formatParameter, measureParameters, releaseParameter } from "../schemas/parameters.ts";
import { listCell, type TableColumns, tableOf } from "../table.ts";
import { jsonResponses, tableResponses } from "./responses.ts";

const listQuery = z.strictObject({ format: formatParameter(tableFormats) });
const definitionQuery = z.strictObject({ release: releaseParameter, format: formatParameter(["json"]) });

const listRoute = createRoute({
  method: "get",
  path: "/measures",
  summary: "Measures",
  description: "What can be asked, in the order of the nine claims, and what each measure takes.",
  request: { query: listQuery },
  responses: tableResponses("The measures.", envelope(z.array(measureEntrySchema))),
  "x-examples": ["/api/measures", "/api/measures?format=csv"],
});

const definitionRoute = createRoute({
  method: "get",
  path: "/measures/{id}/definition",
  summary: "A measure explained",
  description:
    "What is counted, at what moment and what is left out; its variants side by side, how others count the same thing, and what they published beside the release's own figures for the same time.",
  request: { query: definitionQuery, params: measureParameters },
  responses: jsonResponses("The definition.", envelope(definitionSchema)),
  "x-examples": ["/api/measures/pending_cases/definition"],
});

/** A measure as the list has it. */
type Entry = ReturnType<typeof entryOf>;

const columns: TableColumns<Entry> = {
  id: ["varchar", ({ id }) => id],
  title: ["varchar", ({ title }) => title],
  question: ["varchar", ({ question }) => question],
  unit: ["varchar", ({ unit }) => unit],
  claim: ["bigint", ({ claim }) => claim],
  kind: ["varchar", ({ kind }) => kind],
  variants: ["varchar", ({ variants }) => listCell(variants)],
  hashes: ["varchar", ({ hashes }) => listCell(hashes)],
  dimensions: ["varchar", ({ dimensions }) => listCell(dimensions)],
  by: ["varchar", ({ by }) => listCell(by)],
  breakdowns: ["varchar", ({ breakdowns }) => breakdowns && listCell(breakdowns.map((way) => way.join("+") || "none"))],
  periods: ["varchar", ({ periods }) => listCell(periods)],
  sensitive: ["boolean", ({ sensitive }) => sensitive],
};

/** `/measures` and `/measures/{id}/definition`: what can be asked, and what it means. */
export function measuresRoutes(desk: Desk): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    listRoute,
    (context) => {
      const entries = definitions.map(entryOf);
      return respond(context, {
        json: () => envelopeOfData(releaseAsked(desk), entries),
        records: () => tableOf(entries, columns),
        name: "measures",
        release: null,
      });
    },
    refuseParameters(listQuery),
  );
  app.openapi(
    definitionRoute,
    async (context) => {
      const { id } = findMeasure(context.req.valid("param").id);
      const release = releaseAsked(desk, context.req.valid("query").release);
      return respondJson(context, envelopeOfData(release, await desk.explain(id, release?.id)));
    },
    refuseParameters(definitionQuery),
  );
  return app;
}

function entryOf(measure: Measure) {
  const { id, title, question, unit, claim, spec, variants = {}, dimensions, by = [], breakdowns = null } = measure;
  return {
    id,
    title,
    question,
    unit,
    claim,
    kind: spec.kind,
    variants: [STANDARD, ...Object.keys(variants)],
    hashes: hashedDefinitions().flatMap((each) => (each.measure.id === id ? [each.hash] : [])),
    dimensions,
    by,
    breakdowns,
    periods: measure.periods ?? periodKinds,
    sensitive: measure.sensitive ?? false,
  };
}
