import { z } from "@hono/zod-openapi";

/** A document that a figure, a claim, a rule or a definition is taken from. */
export const sourceSchema = z
  .object({
    id: z.string().openapi({ description: "Short name by which facts cite it." }),
    title: z.string(),
    publisher: z.string(),
    date: z.string().nullable().openapi({ description: "As printed; null when it carries none." }),
    url: z.string().nullable().openapi({ description: "Null when the address is not known." }),
    note: z.string().optional().openapi({ description: "How much of it was read, where not the whole." }),
  })
  .openapi("Source", { description: "A document that something is taken from." });
