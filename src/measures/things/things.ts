import { thingsOfPeople } from "./of-people.ts";
import { thingsOfTheDocket } from "./of-the-docket.ts";
import type { CountedThing } from "./thing.ts";

/** Everything that measures count, in the order in which one stands on another. */
export const countedThings: readonly CountedThing[] = [...thingsOfTheDocket, ...thingsOfPeople];
