import { InputError } from "../base/errors.ts";

/** When an asker may hope to find finished what was not. */
const RETRY_SECONDS = 10;

/**
 * Waits for work that takes many questions, but no longer than the milliseconds: then throws `server-busy`, and the work
 * goes on without its asker, who finds it done when asking again. Throws what the work throws.
 */
export async function patiently<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unfinished(milliseconds)), milliseconds);
  });
  // Its failure is told to whoever still waits; where nobody does, it is nobody's.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function unfinished(milliseconds: number): InputError<"server-busy"> {
  return new InputError(
    "server-busy",
    `not finished after ${Math.round(milliseconds / 1000)} seconds, and going on`,
    { waiting: 1, retryAfterSeconds: RETRY_SECONDS },
    { advice: `ask again in ${RETRY_SECONDS} seconds` },
  );
}
