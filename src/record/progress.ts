/** The parts of a load, in order. */
export const STAGES = ["open", "read", "clean", "finish"] as const;

export type Stage = (typeof STAGES)[number];

/** One message of a load to whoever watches it. */
export interface LoadProgress {
  readonly stage: Stage;
  /** What is worked on, e.g. a table's name. */
  readonly item: string;
  /** Work done and work to do in this stage, in bytes while reading, else in tables. */
  readonly done: number;
  readonly total: number;
}

export type Watcher = (progress: LoadProgress) => void;

/** Times the parts of a load. */
export class Stopwatch {
  readonly seconds: Record<string, number> = {};

  /** Runs a part and adds its time under its name. */
  async time<T>(name: string, part: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await part();
    } finally {
      this.add(name, (performance.now() - start) / 1000);
    }
  }

  add(name: string, seconds: number): void {
    this.seconds[name] = Math.round(((this.seconds[name] ?? 0) + seconds) * 1000) / 1000;
  }
}
