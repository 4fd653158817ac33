/** Repeats what a function makes of 1, 2, ... `times`: figures under 11 are withheld, so golden cases of children are many. */
export function many<T>(times: number, make: (at: number) => T): T[] {
  return Array.from({ length: times }, (_, at) => make(at + 1));
}
