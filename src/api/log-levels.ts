/** How much the server tells, from all to nothing. */
export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;

/** One of the levels. */
export type LogLevel = (typeof logLevels)[number];
