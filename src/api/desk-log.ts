/** Where the desk tells of releases that come, go, or cannot be opened; a log of pino is one. Never of questions. */
export interface DeskLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}
