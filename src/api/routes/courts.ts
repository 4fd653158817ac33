import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";
import { envelopeOfData, releaseAsked } from "../envelope.ts";
import { refuseParameters } from "../refuse-parameters.ts";
import { respond, respondJson, tableFormats } from "../respond.ts";
import { envelope } from "../schemas/envelope.ts";
import { formatParameter, releaseParameter } from "../schemas/parameters.ts";
import { courtEntrySchema, courtSheetSchema } from "../schemas/sheet.ts";
import type { CourtEntry } from "../sheets/court-entries.ts";
import { releaseColumns, type TableColumns, tableOf } from "../table.ts";
import { jsonResponses, tableResponses } from "./responses.ts";

const listQuery = z.strictObject({ release: releaseParameter, format: formatParameter(tableFormats) });
const oneQuery = z.strictObject({ release: releaseParameter, format: formatParameter(["json"]) });

const listRoute = createRoute({
  method: "get",
  path: "/courts",
  summary: "Courts",
  description: "The courts of the release by name, with their pending cases and the judges at work there.",
  request: { query: listQuery },
  responses: tableResponses("The courts.", envelope(z.array(courtEntrySchema))),
  "x-examples": ["/api/courts", "/api/courts?format=csv"],
});

const oneRoute = createRoute({
  method: "get",
  path: "/courts/{code}",
  summary: "A court",
  description:
    "What the release tells of a court: dockets, nationalities, waits, continuances, outcomes, judges; each figure with its definition and the address that gives it again.",
  request: {
    query: oneQuery,
    params: z.object({
      code: z
        .string()
        .openapi({ param: { name: "code", in: "path" }, description: "Code of the court, as /api/courts has it." }),
    }),
  },
  responses: jsonResponses("The court's sheet.", envelope(courtSheetSchema)),
});

const columns: TableColumns<CourtEntry> = {
  code: ["varchar", ({ code }) => code],
  name: ["varchar", ({ name }) => name],
  state: ["varchar", ({ state }) => state],
  pending: ["bigint", ({ pending }) => pending],
  judges: ["bigint", ({ judges }) => judges],
};

/** `/courts` and `/courts/{code}`. */
export function courtsRoutes(desk: Desk): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    listRoute,
    async (context) => {
      const release = releaseAsked(desk, context.req.valid("query").release);
      const courts = await desk.courts(release?.id);
      return respond(context, {
        json: () => envelopeOfData(release, courts),
        records: () => tableOf(courts, { ...columns, ...releaseColumns(release) }),
        name: "courts",
        release,
      });
    },
    refuseParameters(listQuery),
  );
  app.openapi(
    oneRoute,
    async (context) => {
      const release = releaseAsked(desk, context.req.valid("query").release);
      const sheet = await desk.courtSheet(context.req.valid("param").code, release?.id);
      return respondJson(context, envelopeOfData(release, sheet));
    },
    refuseParameters(oneQuery),
  );
  return app;
}
