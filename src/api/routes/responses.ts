import { z } from "@hono/zod-openapi";
import { type ApiFormat, mediaTypes } from "../negotiate.ts";
import { errorSchema } from "../schemas/envelope.ts";

const error = { "application/json": { schema: errorSchema } } as const;

/** What every address of the API may answer instead of data. */
export const refusals = {
  400: { description: "The question cannot be meant so: a parameter is unknown, or its value is.", content: error },
  404: { description: "There is no such measure, court, judge, rule or release.", content: error },
  406: { description: "It is not given in that format.", content: error },
  409: { description: "The definition that the address names has since changed.", content: error },
  422: { description: "The release lacks a table that the answer rests on.", content: error },
  503: { description: "Too many questions wait; Retry-After says when to ask again.", content: error },
  504: { description: "The question took longer than the server allows and was stopped.", content: error },
} as const;

/** The responses of an address that gives JSON only. */
export function jsonResponses(description: string, schema: z.ZodType) {
  const content: Content = { [mediaTypes.json]: { schema } };
  return { 200: { description, content }, ...refusals };
}

/** The responses of an address that gives JSON, or a table as CSV or Parquet. */
export function tableResponses(description: string, schema: z.ZodType) {
  const file = (format: ApiFormat) => z.string().openapi({ format: "binary", description: fileMeaning[format] });
  const content: Content = {
    [mediaTypes.json]: { schema },
    [mediaTypes.csv]: { schema: file("csv") },
    [mediaTypes.parquet]: { schema: file("parquet") },
  };
  return { 200: { description, content }, ...refusals };
}

/** Schemas by media type. */
type Content = Record<string, { schema: z.ZodType }>;

const fileMeaning: Readonly<Record<ApiFormat, string>> = {
  json: "",
  csv: "RFC 4180 in UTF-8 with a header line; missing values are empty, shares run from 0 to 1.",
  parquet: "One row group or more, compressed; what it takes to check an answer is in the file's own metadata.",
};
