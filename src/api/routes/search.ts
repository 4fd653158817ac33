import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";
import { envelopeOfData, releaseAsked } from "../envelope.ts";
import { refuseParameters } from "../refuse-parameters.ts";
import { respondJson } from "../respond.ts";
import { envelope } from "../schemas/envelope.ts";
import { foundSchema } from "../schemas/found.ts";
import { formatParameter, releaseParameter } from "../schemas/parameters.ts";
import { jsonResponses } from "./responses.ts";

/** Longest text that is looked for, in characters. */
const LONGEST = 200;

const query = z.strictObject({
  q: z
    .string({ error: "what is looked for" })
    .min(1, "what is looked for")
    .max(LONGEST, `at most ${LONGEST} characters`)
    .openapi({ description: "What is looked for: a name, a code, a city, words of a title.", example: "asylum" }),
  release: releaseParameter,
  format: formatParameter(["json"]),
});

const route = createRoute({
  method: "get",
  path: "/search",
  summary: "Search",
  description:
    "Courts, judges, measures and rules whose name is near some words, best first. Spelling, letter case and accents are forgiven.",
  request: { query },
  responses: jsonResponses("What was found; empty where nothing is near.", envelope(z.array(foundSchema))),
  "x-examples": ["/api/search?q=asylm"],
});

/** `/search`: courts, judges, measures and rules by name. */
export function searchRoutes(desk: Desk): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    route,
    async (context) => {
      const { q, release: id } = context.req.valid("query");
      const release = releaseAsked(desk, id);
      return respondJson(context, envelopeOfData(release, await desk.search(q, release?.id)));
    },
    refuseParameters(query),
  );
  return app;
}
