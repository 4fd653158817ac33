import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBMaterializedResult,
  DuckDBResultReader,
  type DuckDBValue,
  type Json,
  StatementType,
} from "@duckdb/node-api";
import { engineError } from "./engine-errors.ts";
import { AssizeError, InputError, QueryError } from "./errors.ts";
import { literal } from "./sql.ts";

/** How much of the machine the engine may take. Absent settings are the engine's own defaults. */
export interface DatabaseSettings {
  threads?: number;
  /** Bytes. */
  memoryBytes?: number;
  /** Folder for what does not fit in memory; made and removed by the engine. */
  temporaryFolder?: string;
  /** A database file; in memory when absent. */
  file?: string;
}

/** A row as plain JSON values: whole numbers beyond 53 bits, days, times and decimals come as text. */
export type Row = Record<string, Json>;

/** A value bound to a statement. */
export type BoundValue = DuckDBValue;

/** What takes statements: one connection to an engine, or several that take turns. */
export interface Statements {
  /** Runs one statement and discards its result. */
  run(sql: string, values?: BoundValue[]): Promise<void>;
  /** All rows of one statement, in its own order. Throws `answer-too-large` where they are more than `mostRows`. */
  rows(sql: string, values?: BoundValue[], mostRows?: number): Promise<Row[]>;
  /** The first row of one statement, or undefined. */
  row(sql: string, values?: BoundValue[]): Promise<Row | undefined>;
}

/**
 * How a statement that reads may begin. What it is, the engine tells when it has prepared it; but to prepare
 * `export database` makes a folder already.
 */
const READING = /^\s*(?:select|with|from|values)\b/i;

/**
 * The one door to the database engine. Statements throw `query-failed` with their SQL, or `disk-full`,
 * `memory-too-small` and `path-not-readable` when the machine is to blame.
 */
export class Database implements Statements {
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;
  private readonly sessions = new Set<Database>();
  private readonly closed: () => void;
  private sealed = false;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, closed: () => void) {
    this.instance = instance;
    this.connection = connection;
    this.closed = closed;
  }

  /** Opens an engine whose results do not depend on the machine: UTC, row order kept, no extensions fetched. */
  static async open(settings: DatabaseSettings = {}): Promise<Database> {
    const options: Record<string, string> = {
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      preserve_insertion_order: "true",
    };
    if (settings.threads !== undefined) options.threads = String(settings.threads);
    if (settings.memoryBytes !== undefined) options.memory_limit = `${Math.floor(settings.memoryBytes / 1024)}KiB`;
    if (settings.temporaryFolder !== undefined) options.temp_directory = settings.temporaryFolder;
    const instance = await DuckDBInstance.create(settings.file ?? ":memory:", options);
    const connection = await instance.connect();
    const database = new Database(instance, connection, () => instance.closeSync());
    await database.run("set enable_progress_bar = false");
    return database;
  }

  /** A second connection to the same engine, for work at the same time. Close it before this one. */
  async session(): Promise<Database> {
    const connection = await this.instance.connect();
    const session: Database = new Database(this.instance, connection, () => this.sessions.delete(session));
    session.sealed = this.sealed;
    this.sessions.add(session);
    return session;
  }

  /**
   * Closes the engine to everything but reading, for good: it opens no file outside the folders and no address, loads
   * nothing, keeps its settings, and takes only single `select` statements, here and in every session. The engine by
   * itself would still write into the folders, so their files ought to be read-only as well.
   */
  async seal(folders: readonly string[]): Promise<void> {
    await this.run(`set allowed_directories = [${folders.map((folder) => literal(`${folder}/`)).join(", ")}]`);
    await this.run("set enable_external_access = false");
    await this.run("set lock_configuration = true");
    for (const each of [this, ...this.sessions]) each.sealed = true;
  }

  /** Stops the statements that are running, here and in sessions; they throw `query-failed`. */
  interrupt(): void {
    this.connection.interrupt();
    for (const session of this.sessions) session.interrupt();
  }

  async run(sql: string, values?: BoundValue[]): Promise<void> {
    await this.read(sql, values);
  }

  async rows(sql: string, values?: BoundValue[], mostRows?: number): Promise<Row[]> {
    return (await this.read(sql, values, mostRows)).getRowObjectsJson() as Row[];
  }

  async row(sql: string, values?: BoundValue[]): Promise<Row | undefined> {
    return (await this.rows(sql, values))[0];
  }

  private async read(sql: string, values?: BoundValue[], mostRows = Number.POSITIVE_INFINITY) {
    try {
      const result = await (this.sealed ? this.select(sql, values ?? []) : this.connection.run(sql, values));
      if (result.rowCount > mostRows) throw tooLarge(result.rowCount, mostRows);
      const reader = new DuckDBResultReader(result);
      await reader.readAll();
      return reader;
    } catch (error) {
      throw error instanceof AssizeError ? error : engineError(sql, error);
    }
  }

  private async select(sql: string, values: BoundValue[]): Promise<DuckDBMaterializedResult> {
    if (!READING.test(sql)) throw new QueryError(sql, "this engine only reads");
    const statements = await this.connection.extractStatements(sql);
    if (statements.count !== 1) throw new QueryError(sql, "this engine takes one statement at a time");
    const statement = await statements.prepare(0);
    try {
      if (statement.statementType !== StatementType.SELECT) throw new QueryError(sql, "this engine only reads");
      statement.bind(values);
      return await statement.run();
    } finally {
      statement.destroySync();
    }
  }

  /** Sets one of the engine's settings. */
  async set(name: string, value: string): Promise<void> {
    await this.run(`set ${name} = ${literal(value)}`);
  }

  close(): void {
    this.connection.closeSync();
    this.closed();
  }
}

function tooLarge(rows: number, most: number): InputError {
  return new InputError(
    "answer-too-large",
    `the answer has ${rows} rows, and at most ${most} are given`,
    { rows, most },
    { advice: "narrow it, or ask on your own machine with assize ask" },
  );
}
