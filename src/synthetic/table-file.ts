import type { Table } from "../release/tables/table.ts";
import type { Container, Member } from "./container/container.ts";
import { DamagePlanter, type PlantOptions } from "./damage/plant.ts";
import { writeLookup } from "./lookups/fill.ts";
import type { Population } from "./population/population.ts";
import type { CaseStory } from "./population/story.ts";
import { RowBuffer } from "./row-buffer.ts";
import { TableRun } from "./table-run.ts";
import { TABLE_WRITERS } from "./tables/table-writers.ts";
import type { TableTruth } from "./truth.ts";

/** Tables with more rows than this in the real release are packed fast rather than small. */
const BULK_ROWS = 1_000_000;

/** One table of a release on its way into a file, and what is true of it. */
export class TableFile {
  readonly table: Table;
  private readonly member: Member;
  private readonly row: RowBuffer;
  private readonly run: TableRun | null;
  private readonly planter: DamagePlanter | null;
  private readonly population: Population;

  /** `path`: the member's name in the release. `damage`: null for none; lookup tables are never damaged. */
  constructor(
    container: Container,
    path: string,
    table: Table,
    population: Population,
    lineEnd: "crlf" | "lf",
    damage: PlantOptions | null,
  ) {
    const writer = TABLE_WRITERS.find((each) => each.table === table.name);
    this.table = table;
    this.population = population;
    this.member = container.open(path, table.rows > BULK_ROWS);
    this.row = new RowBuffer(lineEnd, (bytes) => this.member.write(bytes));
    this.run = writer === undefined ? null : new TableRun(population, table, writer, this.row);
    this.planter = damage === null || this.run === null ? null : new DamagePlanter(table, this.row, damage);
  }

  get rows(): number {
    return this.row.rows;
  }

  /** Bytes of text handed on so far. */
  get bytes(): number {
    return this.member.bytes;
  }

  /** Bytes handed on but not yet packed. */
  get waiting(): number {
    return this.member.waiting;
  }

  /** Writes the rows of one case; nothing in a lookup table. */
  writeCase(story: CaseStory): void {
    this.run?.write(story);
  }

  /** Writes what is left, of a lookup table everything, and ends the file. */
  async close(): Promise<void> {
    if (this.run === null) {
      this.row.header(this.table.columns.map(({ name }) => name));
      writeLookup(this.row, this.table, this.population.bench, this.population.seed);
    }
    this.row.flush();
    await this.member.close();
  }

  /** What the file holds; whole once it is closed. */
  get truth(): TableTruth {
    return {
      rows: this.row.rows,
      lines: 1 + this.row.rows + (this.planter?.extraLines ?? 0),
      bytes: this.member.bytes,
      damage: this.planter?.planted ?? [],
      orphans: this.run?.orphans ?? {},
      unlisted: this.run?.unlisted ?? {},
    };
  }
}
