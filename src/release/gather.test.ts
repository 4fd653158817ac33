import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHUNK_BYTES, gather } from "./gather.ts";

describe("gather", () => {
  it("keeps every byte in order, in whole chunks but for the last", async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 3 * CHUNK_BYTES }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sizes, async (lengths) => {
        const pieces = lengths.map((length, index) => Buffer.alloc(length, index + 1));
        const chunks: Buffer[] = [];
        for await (const chunk of gather(from(pieces))) chunks.push(chunk);
        expect(Buffer.concat(chunks).equals(Buffer.concat(pieces))).toBe(true);
        expect(chunks.slice(0, -1).every((chunk) => chunk.length === CHUNK_BYTES)).toBe(true);
        expect(chunks.every((chunk) => chunk.length > 0)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

async function* from(pieces: readonly Buffer[]): AsyncGenerator<Buffer, void> {
  yield* pieces;
}
