import { ask } from "../src/measures/ask.ts";
import { defaultRequests } from "../src/measures/default-views.ts";
import { definitions, type MeasureId } from "../src/measures/definitions/catalogue.ts";
import type { DimensionId } from "../src/measures/dimensions/catalogue.ts";
import { measured } from "../src/measures/measured-record.ts";
import type { Request } from "../src/measures/request.ts";
import { openRecord } from "../src/record/open-record.ts";

/**
 * One measure in a process of its own: milliseconds from opening the record to the first answer (cold), of every
 * request by none, one and two dimensions asked for the second time (warm), and of its default views. Two dimensions
 * are its first one with each of the others. Prints JSON.
 */
const [store = "record", id = "", memory = "2000000000"] = process.argv.slice(2);
const measure = definitions.find((each) => each.id === id);
if (measure === undefined) throw new Error(`no measure ${id}`);

function requests(): { readonly dimensions: number; readonly request: Request<MeasureId> }[] {
  const one = measure?.dimensions ?? [];
  const first = one[0] as DimensionId;
  const isSingle = measure?.spec.kind === "comparison";
  const by = isSingle ? [[]] : [[], ...one.map((each) => [each]), ...one.slice(1).map((each) => [first, each])];
  const period = measure?.periods?.[0];
  return by.map((dimensions) => ({
    dimensions: dimensions.length,
    request: {
      measure: id as MeasureId,
      ...(isSingle ? {} : { by: dimensions }),
      ...(period === undefined ? {} : { period, from: "2000-10-01" }),
    },
  }));
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const start = performance.now();
const record = await openRecord({ store, memoryBytes: Number(memory) });
await measured(record);
const all = requests();
await ask(record, all[0]?.request as Request<MeasureId>);
const cold = performance.now() - start;
const warm: { dimensions: number; milliseconds: number; rows: number; by: string }[] = [];
for (const { dimensions, request } of all) {
  const answer = await ask(record, request);
  const taken = await milliseconds(() => ask(record, request));
  warm.push({ dimensions, milliseconds: taken, rows: answer.rows.length, by: (request.by ?? []).join(",") });
}
const views: number[] = [];
for (const request of defaultRequests(measure)) {
  await ask(record, request);
  views.push(await milliseconds(() => ask(record, request)));
}
const reference = "select BASE_CITY_CODE, count(*) as n from B_TblProceeding group by 1 order by 1";
await record.database.rows(reference);
const referenceTime = await milliseconds(() => record.database.rows(reference));
record.close();
console.log(
  JSON.stringify({ id, cold, warm, views, reference: referenceTime, peakBytes: process.resourceUsage().maxRSS * 1024 }),
);
