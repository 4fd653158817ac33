import type { Table } from "../release/tables/table.ts";
import type { Population } from "./population/population.ts";
import type { CaseStory } from "./population/story.ts";
import { Random } from "./random.ts";
import type { RowBuffer } from "./row-buffer.ts";
import type { TableWriter, World } from "./tables/table-writer.ts";
import { attorneyCount } from "./tables/tbl-eoir-attorney.ts";

/** One core table being written case by case. Each case has a stream of its own, so the table can be made again alone. */
export class TableRun {
  readonly orphans: Record<string, number> = {};
  readonly unlisted: Record<string, number> = {};
  readonly row: RowBuffer;
  private readonly writer: TableWriter;
  private readonly world: World;
  private readonly random = new Random();
  private readonly stream: number;

  constructor(population: Population, table: Table, writer: TableWriter, row: RowBuffer) {
    this.row = row;
    this.writer = writer;
    this.stream = table.rows;
    this.world = {
      seed: population.seed,
      cases: population.cases,
      bench: population.bench,
      attorneys: attorneyCount(population.cases),
      note: (kind, column) => {
        const counts = kind === "orphan" ? this.orphans : this.unlisted;
        counts[column] = (counts[column] ?? 0) + 1;
      },
    };
    row.header(table.columns.map(({ name }) => name));
  }

  /** Writes the rows of one case. */
  write(story: CaseStory): void {
    this.random.restart(this.world.seed, this.stream, story.number);
    this.writer.write(this.row, story, this.random, this.world);
  }
}
