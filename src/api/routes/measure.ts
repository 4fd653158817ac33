import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { InputError } from "../../base/errors.ts";
import type { Answer } from "../../measures/answer.ts";
import type { AroundAnswer } from "../../measures/around.ts";
import { aroundRecords } from "../../measures/formats/around-records.ts";
import { checkedBy } from "../../measures/formats/parquet.ts";
import { recordsOf } from "../../measures/formats/records.ts";
import { type MeasureQuestion, requestFrom } from "../../measures/question-parameters.ts";
import { answerEnvelopeOf, aroundEnvelopeOf } from "../answer-envelope.ts";
import type { Desk } from "../desk.ts";
import { negotiate } from "../negotiate.ts";
import { refuseParameters } from "../refuse-parameters.ts";
import { type Given, respond, tableFormats } from "../respond.ts";
import { answerDataSchema, askedMeasureSchema, explanationSchema } from "../schemas/answer.ts";
import { aroundDataSchema } from "../schemas/around.ts";
import { answerEnvelope } from "../schemas/envelope.ts";
import { measureParameters, questionQuery } from "../schemas/parameters.ts";
import { tableResponses } from "./responses.ts";

/** Rows of a JSON answer where nothing is said. */
const USUAL_ROWS = 1000;

const query = questionQuery(USUAL_ROWS);

const route = createRoute({
  method: "get",
  path: "/measures/{id}",
  summary: "A measure asked",
  description:
    "The answer of a release: its numbers, the sentence that states them, the definition, the statement, what must be said with it, and how to cite it. With `around`, the measure before and after a rule. Figures of children and families take at most two dimensions, filters included, and tell no count under 11; that cannot stop somebody from subtracting one answer from another.",
  request: { query, params: measureParameters },
  responses: tableResponses(
    "The answer; as a file, its rows.",
    answerEnvelope(askedMeasureSchema, z.union([aroundDataSchema, answerDataSchema]), explanationSchema),
  ),
  "x-examples": [
    "/api/measures/pending_cases",
    "/api/measures/cases_filed?by=court&period=fiscal-year&from=FY2016&to=FY2020",
    "/api/measures/asylum_grant_rate?by=nationality&where=custody=D&limit=20",
    "/api/measures/completions?around=castro-tum",
    "/api/measures/cases_filed?by=nationality&from=FY2019&to=FY2019&format=csv",
  ],
});

/** `/measures/{id}`: a measure asked, or looked at around a rule. */
export function measureRoutes(desk: Desk): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    route,
    async (context) => {
      const question = requestFrom(context.req.valid("param").id, new URL(context.req.url).searchParams);
      const isFile = negotiate(context, tableFormats) !== "json";
      const { rule, release, limit } = question;
      if (rule !== null) {
        const around = await desk.around({ ...question.request, rule }, release ?? undefined);
        return respond(context, givenAround(around, question));
      }
      const answer = await desk.ask(question.request, release ?? undefined);
      if (isFile && limit !== null) refuseCut(answer, limit);
      return respond(context, givenAnswer(answer, question));
    },
    refuseParameters(query),
  );
  return app;
}

function givenAnswer(answer: Answer, question: MeasureQuestion): Given {
  refuseOther(answer, question);
  return {
    json: () => answerEnvelopeOf(answer, question.limit ?? USUAL_ROWS),
    records: () => recordsOf(answer),
    metadata: () => checkedBy(answer),
    name: answer.measure.id,
    release: answer.release,
  };
}

function givenAround(around: AroundAnswer, question: MeasureQuestion): Given {
  const { answer, rule } = around;
  refuseOther(answer, question);
  return {
    json: () => aroundEnvelopeOf(around),
    records: () => aroundRecords(around),
    metadata: () => checkedBy(around),
    name: `${answer.measure.id}-around-${rule.id}`,
    release: answer.release,
  };
}

/** Throws `definition-changed` where an address was written for another definition than today's. */
function refuseOther({ measure, definition: { hash } }: Answer, { definition }: MeasureQuestion): void {
  if (definition === null || definition === hash) return;
  throw new InputError(
    "definition-changed",
    `${measure.id} is now defined by ${hash}, and the address names ${definition}`,
    { measure: measure.id, definition, now: hash },
    { advice: "leave definition out for today's" },
  );
}

/** A file cannot say that it lacks rows, so it is given whole or not at all. Throws `answer-too-large`. */
function refuseCut({ rows }: Answer, limit: number): void {
  if (rows.length <= limit) return;
  throw new InputError(
    "answer-too-large",
    `the answer has ${rows.length} rows, limit is ${limit}, and a file is given whole or not at all`,
    { rows: rows.length, most: limit },
    { advice: "leave limit out, or ask for JSON, which says how many rows it leaves out" },
  );
}
