import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Rule } from "../../facts/rule.ts";
import { ruleNamed, rules } from "../../facts/rules.ts";
import { citedSource, type SourceId } from "../../facts/sources.ts";
import type { Desk } from "../desk.ts";
import { envelopeOfData, releaseAsked } from "../envelope.ts";
import { refuseParameters } from "../refuse-parameters.ts";
import { respond, respondJson, tableFormats } from "../respond.ts";
import { envelope } from "../schemas/envelope.ts";
import { formatParameter } from "../schemas/parameters.ts";
import { ruleSchema } from "../schemas/rule.ts";
import { sourceSchema } from "../schemas/source.ts";
import { listCell, type TableColumns, tableOf } from "../table.ts";
import { jsonResponses, tableResponses } from "./responses.ts";

const listQuery = z.strictObject({ format: formatParameter(tableFormats) });
const oneQuery = z.strictObject({ format: formatParameter(["json"]) });

const listRoute = createRoute({
  method: "get",
  path: "/rules",
  summary: "Register of rules",
  description:
    "Dated acts and events that may have moved a measure, in order of the day on which each took effect. That one did move a measure is not said.",
  request: { query: listQuery },
  responses: tableResponses("The register.", envelope(z.array(ruleSchema))),
  "x-examples": ["/api/rules", "/api/rules?format=csv"],
});

const oneRoute = createRoute({
  method: "get",
  path: "/rules/{id}",
  summary: "A rule",
  description: "One rule of the register with its sources. The measures that it could have moved take it as `around`.",
  request: {
    query: oneQuery,
    params: z.object({
      id: z
        .string()
        .openapi({ param: { name: "id", in: "path" }, description: "Id of the rule.", example: "castro-tum" }),
    }),
  },
  responses: jsonResponses("The rule.", envelope(z.object({ ...ruleSchema.shape, sources: z.array(sourceSchema) }))),
  "x-examples": ["/api/rules/castro-tum"],
});

const columns: TableColumns<Rule> = {
  id: ["varchar", ({ id }) => id],
  title: ["varchar", ({ title }) => title],
  kind: ["varchar", ({ kind }) => kind],
  citation: ["varchar", ({ citation }) => citation],
  announced: ["varchar", ({ announced }) => announced],
  effective: ["varchar", ({ effective }) => effective],
  ended: ["varchar", ({ ended }) => ended],
  effect: ["varchar", ({ effect }) => effect],
  affects: ["varchar", ({ affects }) => listCell(affects)],
  sources: ["varchar", ({ source, alsoSources = [] }) => listCell([source, ...alsoSources])],
  not_verified: ["varchar", ({ notVerified }) => notVerified ?? null],
};

/** `/rules` and `/rules/{id}`: the register of rules. */
export function rulesRoutes(desk: Desk): OpenAPIHono {
  const app = new OpenAPIHono();
  const release = () => releaseAsked(desk);
  app.openapi(
    listRoute,
    (context) =>
      respond(context, {
        json: () => envelopeOfData(release(), rules),
        records: () => tableOf(rules, columns),
        name: "rules",
        release: null,
      }),
    refuseParameters(listQuery),
  );
  app.openapi(
    oneRoute,
    (context) => {
      const rule = ruleNamed(context.req.valid("param").id);
      const sources = [rule.source, ...(rule.alsoSources ?? [])].map((id: SourceId) => citedSource(id));
      return respondJson(context, envelopeOfData(release(), { ...rule, sources }));
    },
    refuseParameters(oneQuery),
  );
  return app;
}
