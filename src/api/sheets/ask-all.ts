import { ReleaseError } from "../../base/errors.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import type { Request } from "../../measures/request.ts";
import type { Asking } from "../asking.ts";
import { type SheetFigure, sheetFigure } from "./sheet-figure.ts";

/** Questions of one sheet that are put at the same time, so that a sheet does not fill the queue before others. */
const AT_ONCE = 2;

/**
 * The figures that answer some requests, by the same names. One is null where the release lacks a table that its measure
 * rests on. Throws what `ask` throws else.
 */
export async function askAll<K extends string>(
  asking: Asking,
  requests: Readonly<Record<K, Request<MeasureId>>>,
): Promise<Readonly<Record<K, SheetFigure | null>>> {
  const found = new Map<K, SheetFigure | null>();
  const waiting = (Object.keys(requests) as K[]).values();
  const answerNext = async (): Promise<void> => {
    for (const name of waiting) found.set(name, await figureOrNull(asking, requests[name]));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, answerNext));
  return Object.fromEntries(found) as Record<K, SheetFigure | null>;
}

async function figureOrNull(asking: Asking, request: Request<MeasureId>): Promise<SheetFigure | null> {
  try {
    return sheetFigure(await asking.ask(request));
  } catch (error) {
    if (error instanceof ReleaseError && error.code === "table-not-in-record") return null;
    throw error;
  }
}
