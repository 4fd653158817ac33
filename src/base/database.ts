import { type DuckDBConnection, DuckDBInstance, type DuckDBValue, type Json } from "@duckdb/node-api";
import { engineError } from "./engine-errors.ts";
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

/**
 * The one door to the database engine. Statements throw `query-failed` with their SQL, or `disk-full`,
 * `memory-too-small` and `path-not-readable` when the machine is to blame.
 */
export class Database {
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;
  private readonly sessions = new Set<Database>();
  private readonly closed: () => void;

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
    this.sessions.add(session);
    return session;
  }

  /** Stops the statements that are running, here and in sessions; they throw `query-failed`. */
  interrupt(): void {
    this.connection.interrupt();
    for (const session of this.sessions) session.interrupt();
  }

  /** Runs one statement and discards its result. */
  async run(sql: string, values?: DuckDBValue[]): Promise<void> {
    try {
      await this.connection.run(sql, values);
    } catch (error) {
      throw engineError(sql, error);
    }
  }

  /** All rows of one statement, in its own order. */
  async rows(sql: string, values?: DuckDBValue[]): Promise<Row[]> {
    try {
      const reader = await this.connection.runAndReadAll(sql, values);
      return reader.getRowObjectsJson() as Row[];
    } catch (error) {
      throw engineError(sql, error);
    }
  }

  /** The first row of one statement, or undefined. */
  async row(sql: string, values?: DuckDBValue[]): Promise<Row | undefined> {
    return (await this.rows(sql, values))[0];
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
