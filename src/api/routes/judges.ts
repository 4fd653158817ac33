import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";
import { envelopeOfData, releaseAsked } from "../envelope.ts";
import { refuseParameters } from "../refuse-parameters.ts";
import { respond, respondJson, tableFormats } from "../respond.ts";
import { envelope } from "../schemas/envelope.ts";
import { formatParameter, releaseParameter } from "../schemas/parameters.ts";
import { judgeEntrySchema, judgeSheetSchema } from "../schemas/sheet.ts";
import type { JudgeEntry } from "../sheets/judge-entries.ts";
import { releaseColumns, type TableColumns, tableOf } from "../table.ts";
import { jsonResponses, tableResponses } from "./responses.ts";

const listQuery = z.strictObject({ release: releaseParameter, format: formatParameter(tableFormats) });
const oneQuery = z.strictObject({ release: releaseParameter, format: formatParameter(["json"]) });

const listRoute = createRoute({
  method: "get",
  path: "/judges",
  summary: "Judges",
  description:
    "The judges of the release by name, with the months at work that the record shows. Codes that stand for no single judge are not listed, and no order of merit is.",
  request: { query: listQuery },
  responses: tableResponses("The judges.", envelope(z.array(judgeEntrySchema))),
  "x-examples": ["/api/judges", "/api/judges?format=csv"],
});

const oneRoute = createRoute({
  method: "get",
  path: "/judges/{code}",
  summary: "A judge",
  description:
    "What the release tells of a judge: dockets, waits, continuances, completions beside the lines of the quota, and asylum decisions beside those of other judges of the court on like cases, with intervals. A code that is no single judge is not found.",
  request: {
    query: oneQuery,
    params: z.object({
      code: z
        .string()
        .openapi({ param: { name: "code", in: "path" }, description: "Code of the judge, as /api/judges has it." }),
    }),
  },
  responses: jsonResponses("The judge's sheet.", envelope(judgeSheetSchema)),
});

const columns: TableColumns<JudgeEntry> = {
  code: ["varchar", ({ code }) => code],
  name: ["varchar", ({ name }) => name],
  court: ["varchar", ({ court }) => court],
  court_name: ["varchar", ({ courtName }) => courtName],
  first_month: ["varchar", ({ firstMonth }) => firstMonth],
  last_month: ["varchar", ({ lastMonth }) => lastMonth],
  is_over: ["boolean", ({ isOver }) => isOver],
  pending: ["bigint", ({ pending }) => pending],
  fiscal_year: ["varchar", ({ year }) => year],
  completions: ["bigint", ({ completions }) => completions],
};

/** `/judges` and `/judges/{code}`. */
export function judgesRoutes(desk: Desk): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    listRoute,
    async (context) => {
      const release = releaseAsked(desk, context.req.valid("query").release);
      const judges = await desk.judges(release?.id);
      return respond(context, {
        json: () => envelopeOfData(release, judges),
        records: () => tableOf(judges, { ...columns, ...releaseColumns(release) }),
        name: "judges",
        release,
      });
    },
    refuseParameters(listQuery),
  );
  app.openapi(
    oneRoute,
    async (context) => {
      const release = releaseAsked(desk, context.req.valid("query").release);
      const sheet = await desk.judgeSheet(context.req.valid("param").code, release?.id);
      return respondJson(context, envelopeOfData(release, sheet));
    },
    refuseParameters(oneQuery),
  );
  return app;
}
