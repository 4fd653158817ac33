import type { BoundValue, Database, Row, Statements } from "../base/database.ts";
import type { QuestionGate } from "./question-gate.ts";

/**
 * Statements that take turns on a few sessions of one engine, each as a question of its own: what asks many, such as
 * the nine claims, has the time limit for each of them and lets others in between. Throws what the gate throws.
 */
export class GatedStatements implements Statements {
  private readonly sessions: readonly Database[];
  private readonly gate: QuestionGate;
  private readonly mostRows: number | undefined;
  private readonly running = new Set<Promise<unknown>>();

  /** As many sessions as the gate has places. More rows than `mostRows` are refused. */
  constructor(sessions: readonly Database[], gate: QuestionGate, mostRows?: number) {
    this.sessions = sessions;
    this.gate = gate;
    this.mostRows = mostRows;
  }

  async run(sql: string, values?: BoundValue[]): Promise<void> {
    await this.rows(sql, values);
  }

  rows(sql: string, values?: BoundValue[]): Promise<Row[]> {
    return this.gate.ask({
      run: (place) => this.begun(this.at(place).rows(sql, values, this.mostRows)),
      stop: (place) => this.at(place).interrupt(),
    });
  }

  async row(sql: string, values?: BoundValue[]): Promise<Row | undefined> {
    return (await this.rows(sql, values))[0];
  }

  /** Waits until no statement runs, also of those that were stopped and whose askers have gone. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.running);
  }

  private begun<T>(rows: Promise<T>): Promise<T> {
    this.running.add(rows);
    const end = () => this.running.delete(rows);
    rows.then(end, end);
    return rows;
  }

  private at(place: number): Database {
    return this.sessions[place] as Database;
  }
}
