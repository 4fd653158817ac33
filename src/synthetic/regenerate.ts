import { InputError } from "../base/errors.ts";
import { findTable } from "../release/tables/catalogue.ts";
import { writeLookup } from "./lookups/fill.ts";
import type { Population } from "./population/population.ts";
import { RowBuffer } from "./row-buffer.ts";
import { TableRun } from "./table-run.ts";
import { TABLE_WRITERS } from "./tables/table-writers.ts";

/** Blocks of cases made between two pauses. */
const BATCH = 64;

/**
 * The rows of one table as they are before any damage: arrays of field texts in file order, padding included. Nothing is
 * kept; rows are made again as they are asked for. Throws `bad-option` for an unknown table.
 */
export async function* regenerate(population: Population, name: string): AsyncIterable<string[]> {
  const table = findTable(name);
  if (table === undefined) {
    throw new InputError("bad-option", `unknown table: ${name}`, { option: "table", value: name });
  }
  let rows: string[][] = [];
  const buffer = new RowBuffer("lf", () => {});
  buffer.editAt = 0;
  buffer.edit = (bytes, start, end) => {
    rows.push(
      Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
        .toString("latin1")
        .split("\t"),
    );
    buffer.editAt++;
    return end;
  };
  const writer = TABLE_WRITERS.find((each) => each.table === table.name);
  if (writer === undefined) {
    writeLookup(buffer, table, population.bench, population.seed);
    yield* rows;
    return;
  }
  const run = new TableRun(population, table, writer, buffer);
  for (let block = 0; block < population.blocks; block += BATCH) {
    const end = Math.min(population.blocks, block + BATCH);
    for (let i = block; i < end; i++) for (const story of population.block(i)) run.write(story);
    yield* rows;
    rows = [];
  }
}
