import { describe, expect, it } from "vitest";
import type { ApiSchema } from "./document.ts";
import { fieldsOf, type TypePart, typeOf } from "./fields.ts";

const words = (type: readonly TypePart[]) => type.map((part) => ("shape" in part ? part.shape : part.words)).join("");

describe("typeOf", () => {
  it.each<readonly [string, ApiSchema]>([
    ["text", { type: "string" }],
    ["day or null", { type: ["string", "null"], format: "date" }],
    ["list of Row", { type: "array", items: { $ref: "#/components/schemas/Row" } }],
    ["Release or null", { anyOf: [{ $ref: "#/components/schemas/Release" }, { type: "null" }] }],
    ["before, left-out or after", { type: "string", enum: ["before", "left-out", "after"] }],
    ["by name: number or null", { type: "object", additionalProperties: { type: ["number", "null"] } }],
    ["Estimate", { allOf: [{ $ref: "#/components/schemas/Estimate" }, { description: "of level" }] }],
    ["anything", {}],
  ])("tells in words: %s", (told, schema) => {
    expect(words(typeOf(schema))).toBe(told);
  });
});

describe("fieldsOf", () => {
  it("tells fields inside lists by their path, and those that may be missing", () => {
    const schema: ApiSchema = {
      type: "object",
      required: ["where"],
      properties: {
        where: {
          type: "array",
          items: { type: "object", properties: { not: { type: "boolean" } }, required: ["not"] },
        },
        note: { type: "string", description: "What else." },
      },
    };
    const fields = fieldsOf(schema).map(({ path, isOptional, meaning }) => [path, isOptional, meaning]);
    expect(fields).toEqual([
      ["where", false, ""],
      ["where[].not", false, ""],
      ["note", true, "What else."],
    ]);
  });
});
