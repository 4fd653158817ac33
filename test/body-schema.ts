import { z } from "zod";
import type { ApiDocument } from "../src/api/routes/api.ts";

/**
 * The schema that the API's document declares for the JSON body of an address, as a validator that takes nothing
 * undeclared: a key that an object of the document does not name is an error.
 */
export function bodySchema(document: ApiDocument, path: string, status = "200"): z.ZodType {
  const declared = document.paths?.[path]?.get?.responses?.[status]?.content?.["application/json"]?.schema;
  const $defs = document.components?.schemas;
  return z.fromJSONSchema(closed({ ...declared, $defs }) as z.core.JSONSchema.JSONSchema);
}

/** A schema of which every object with named properties takes no others, and whose references are of the schema itself. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node === "string") return node.replace("#/components/schemas/", "#/$defs/");
  if (node === null || typeof node !== "object") return node;
  const parts = Object.entries(node).map(([name, part]) => [name, closed(part)]);
  const isOpen = "properties" in node && !("additionalProperties" in node);
  return { ...Object.fromEntries(parts), ...(isOpen ? { additionalProperties: false } : {}) };
}
