import { InputError } from "../base/errors.ts";

/** How many questions are let in, and for how long. */
export interface GateSettings {
  /** Questions that run at the same time. */
  readonly concurrency: number;
  /** Questions that may wait for their turn. */
  readonly mostWaiting: number;
  /** How long a question may run, and how long it may wait before that. */
  readonly limitMilliseconds: number;
}

/** A question as the gate sees it: done on one of as many places as questions run at once, and stopped there. */
export interface GatedQuestion<T> {
  run(place: number): Promise<T>;
  /** Asks what runs on a place to end. May be called again where it was not heard. */
  stop(place: number): void;
}

interface Waiting {
  readonly enter: (place: number) => void;
  readonly refuse: (error: InputError) => void;
}

/** A stop that comes before the engine has begun with a statement is not heard. */
const STOP_AGAIN_MILLISECONDS = 50;
/** What a question is taken to need before any has been seen. */
const FIRST_GUESS_MILLISECONDS = 500;
/** How much the latest question weighs in what the next is taken to need. */
const LATEST_WEIGHT = 0.2;
const LONGEST_RETRY_SECONDS = 60;

/**
 * Lets a few questions in at a time, the others in the order in which they came, and stops each that runs too long.
 * A question that is stopped keeps its place until it has ended, but its asker is told at once.
 */
export class QuestionGate {
  private readonly settings: GateSettings;
  private readonly free: number[];
  private readonly waiting: Waiting[] = [];
  private readonly leaving = new Set<() => void>();
  private usualMilliseconds = FIRST_GUESS_MILLISECONDS;

  constructor(settings: GateSettings) {
    this.settings = settings;
    this.free = Array.from({ length: settings.concurrency }, (_, place) => place);
  }

  /**
   * Does a question when its turn comes. Throws what the question throws, `server-busy` when too many wait or it has
   * waited too long, and `question-too-slow` when it has run too long.
   */
  async ask<T>(question: GatedQuestion<T>): Promise<T> {
    const place = this.free.shift() ?? (await this.turn());
    return this.limited(place, question);
  }

  /** Waits until nothing runs or waits, but no longer than the milliseconds. */
  async settled(milliseconds: number): Promise<void> {
    if (this.isIdle()) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.leaving.delete(look);
        resolve();
      };
      const look = () => this.isIdle() && done();
      const timer = setTimeout(done, milliseconds);
      this.leaving.add(look);
    });
  }

  private isIdle(): boolean {
    return this.free.length === this.settings.concurrency && this.waiting.length === 0;
  }

  private turn(): Promise<number> {
    const { mostWaiting, limitMilliseconds } = this.settings;
    if (this.waiting.length >= mostWaiting) throw this.busy();
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        enter: (place) => {
          clearTimeout(timer);
          resolve(place);
        },
        refuse: reject,
      };
      const timer = setTimeout(() => {
        waiting.refuse(this.busy());
        this.waiting.splice(this.waiting.indexOf(waiting), 1);
      }, limitMilliseconds);
      this.waiting.push(waiting);
    });
  }

  private limited<T>(place: number, question: GatedQuestion<T>): Promise<T> {
    const { limitMilliseconds } = this.settings;
    const began = performance.now();
    return new Promise((resolve, reject) => {
      let stopping: NodeJS.Timeout | undefined;
      const limit = setTimeout(() => {
        reject(tooSlow(limitMilliseconds));
        question.stop(place);
        stopping = setInterval(() => question.stop(place), STOP_AGAIN_MILLISECONDS);
      }, limitMilliseconds);
      const ended = () => {
        clearTimeout(limit);
        clearInterval(stopping);
        const needed = performance.now() - began;
        this.usualMilliseconds += LATEST_WEIGHT * (needed - this.usualMilliseconds);
        this.leave(place);
      };
      question.run(place).then(resolve, reject).finally(ended);
    });
  }

  private leave(place: number): void {
    const next = this.waiting.shift();
    if (next !== undefined) next.enter(place);
    else this.free.push(place);
    for (const look of this.leaving) look();
  }

  private busy(): InputError {
    const waiting = this.waiting.length;
    const seconds = ((waiting + 1) * this.usualMilliseconds) / this.settings.concurrency / 1000;
    const retryAfterSeconds = Math.min(LONGEST_RETRY_SECONDS, Math.max(1, Math.ceil(seconds)));
    return new InputError(
      "server-busy",
      `${waiting} ${waiting === 1 ? "question waits" : "questions wait"} already`,
      { waiting, retryAfterSeconds },
      { advice: `ask again in ${retryAfterSeconds} ${retryAfterSeconds === 1 ? "second" : "seconds"}` },
    );
  }
}

function tooSlow(limitMilliseconds: number): InputError {
  const seconds = limitMilliseconds / 1000;
  return new InputError(
    "question-too-slow",
    `the question was stopped after ${seconds} ${seconds === 1 ? "second" : "seconds"}`,
    { seconds },
    { advice: "narrow it, or ask on your own machine with assize ask" },
  );
}
