/**
 * The byte scanner: splits a table's bytes into rows, checks and types every field, and tells the host of every line
 * that is not sound. AssemblyScript, because each of some 20 billion bytes passes here; `../scan.ts` is its host and
 * says what it does and for whom. One instance scans one table.
 */
import { at, fit } from "./fit";

export { fit };

/** A line of the run of suspects: its number and its bytes in the input. */
// @ts-expect-error: decorator
@external("host", "suspect")
declare function suspect(lineNumber: u32, start: usize, end: usize, sound: bool): void;

/** The run of suspects is complete. */
// @ts-expect-error: decorator
@external("host", "closeRun")
declare function tellRunClosed(): void;

/** A sound row, as typed, out of many. */
// @ts-expect-error: decorator
@external("host", "sample")
declare function sample(start: usize, end: usize): void;

const TAB: i32 = 9;
const LF: i32 = 10;
const CR: i32 = 13;
const SPACE: i32 = 32;

let fields: i32 = 0;
let kinds: usize = 0;
let widths: usize = 0;
let filled: usize = 0;
let filledColumns: usize = 0;

let input: usize = 0;
let capacity: usize = 0;
let inputEnd: usize = 0;
let scanFrom: usize = 0;
let out: usize = 0;
let outEnd: usize = 0;
let ready: usize = 0;

/** The last sound row stays back until its successor is known: it may be the first half of a cut row. */
let heldAt: usize = 0;
let heldEnd: usize = 0;
let heldRawStart: usize = 0;
let heldRawEnd: usize = 0;
let heldNumber: u32 = 0;
let heldColumns: usize = 0;
let heldCount: i32 = 0;

let runLength: i32 = 0;
let runWantsNext: bool = false;
let lineNumber: u32 = 0;

let lines: f64 = 0;
let blankLines: f64 = 0;
let soundRows: f64 = 0;

export function lineCount(): f64 {
  return lines;
}
export function blankLineCount(): f64 {
  return blankLines;
}
export function soundRowCount(): f64 {
  return soundRows;
}
export function kindsAddress(): usize {
  return kinds;
}
export function widthsAddress(): usize {
  return widths;
}
export function filledAddress(): usize {
  return filled;
}
export function readyAddress(): usize {
  return out;
}

function ensureMemory(end: usize): void {
  const pages = <i32>((end + 0xffff) >>> 16);
  const missing = pages - memory.size();
  if (missing > 0) memory.grow(missing);
}

/** Lays out memory for rows of `count` fields; line numbers go on from `lastLine`. */
export function configure(count: i32, lastLine: u32): void {
  fields = count;
  lineNumber = lastLine;
  filled = (__heap_base + 7) & ~7;
  widths = filled + (<usize>count << 3);
  filledColumns = widths + (<usize>count << 2);
  heldColumns = filledColumns + (<usize>count << 2);
  kinds = heldColumns + (<usize>count << 2);
  input = (kinds + <usize>count + 63) & ~63;
  layOut(1 << 18);
  inputEnd = input;
  scanFrom = input;
  outEnd = out;
}

/** Places the output behind an input of `bytes`: a typed row is at most twice its text, since only months grow. */
function layOut(bytes: usize): void {
  capacity = bytes;
  const moved = input + bytes + 64;
  ensureMemory(moved + 3 * bytes + 256);
  if (outEnd > out) memory.copy(moved, out, outEnd - out);
  if (heldAt !== 0) {
    heldAt = heldAt - out + moved;
    heldEnd = heldEnd - out + moved;
  }
  outEnd = outEnd - out + moved;
  out = moved;
}

/** The address at which the host may write the next `bytes` of input. Takes back what the last scan gave out. */
export function reserve(bytes: usize): usize {
  if (ready > 0) {
    memory.copy(out, out + ready, outEnd - out - ready);
    outEnd -= ready;
    if (heldAt !== 0) {
      heldAt -= ready;
      heldEnd -= ready;
    }
    ready = 0;
  }
  const needed = inputEnd - input + bytes + 64;
  if (needed > capacity) layOut(max(needed, capacity << 1));
  return inputEnd;
}

/** Bytes at the end of the input that belong to a line not yet ended. */
export function unfinishedBytes(): usize {
  return inputEnd - scanFrom;
}

// @ts-expect-error: decorator
@inline
function isSampled(line: u32): bool {
  return line <= 2000 || line % 997 === 0;
}

function trimStart(start: usize, end: usize): usize {
  let first = start;
  while (at(first) === SPACE) first++;
  memory.copy(start, first, end - first);
  return end - (first - start);
}

/** Whether a NUL stands between the first and the last character of the field of the input that ends at `end`. */
function hasInnerNul(end: usize): bool {
  let address = end - 1;
  while (at(address) === SPACE || at(address) === 0) address--;
  let passedNul = false;
  for (; address >= input; address--) {
    const byte = at(address);
    if (byte === TAB || byte === LF || byte === CR) return false;
    if (byte === 0) passedNul = true;
    else if (byte !== SPACE && passedNul) return true;
  }
  return false;
}

function closeRun(): void {
  if (runLength > 0) tellRunClosed();
  runLength = 0;
  runWantsNext = false;
}

function releaseHeld(): void {
  if (heldAt === 0) return;
  for (let n = 0; n < heldCount; n++) {
    const cell = filled + (<usize>load<i32>(heldColumns + (<usize>n << 2)) << 3);
    store<f64>(cell, load<f64>(cell) + 1);
  }
  soundRows += 1;
  if (isSampled(heldNumber)) sample(heldAt, heldEnd);
  heldAt = 0;
}

function pushLine(number: u32, start: usize, end: usize, sound: bool): void {
  suspect(number, start, end, sound);
  runLength++;
}

/** A sound line: held, or, behind a line that may be cut, joined to the run of suspects. Returns the output's end. */
function takeSound(start: usize, end: usize, row: usize, rowEnd: usize, count: i32): usize {
  if (runWantsNext) {
    pushLine(lineNumber, start, end, true);
    closeRun();
    return row;
  }
  closeRun();
  releaseHeld();
  store<u8>(rowEnd, <u8>LF);
  heldAt = row;
  heldEnd = rowEnd;
  heldRawStart = start;
  heldRawEnd = end;
  heldNumber = lineNumber;
  heldCount = count;
  const columns = filledColumns;
  filledColumns = heldColumns;
  heldColumns = columns;
  return rowEnd + 1;
}

/** A line that is not sound. One with the wrong number of fields takes its neighbours with it. */
function takeSuspect(start: usize, end: usize, row: usize, whole: bool): usize {
  let outAt = row;
  if (!whole && heldAt !== 0) {
    outAt = heldAt;
    pushLine(heldNumber, heldRawStart, heldRawEnd, true);
    heldAt = 0;
  } else if (whole && !runWantsNext) {
    closeRun();
    releaseHeld();
  }
  pushLine(lineNumber, start, end, false);
  runWantsNext = !whole;
  if (runLength >= 64) closeRun();
  return outAt;
}

/**
 * Reads the input's whole lines, `added` bytes of which are new; `final` when no more will come. Returns how many
 * bytes of rows are ready at {@link readyAddress}; they stay there until the next {@link reserve}.
 */
export function scan(added: usize, final: bool): usize {
  inputEnd += added;
  const end = inputEnd;
  store<u8>(end, <u8>LF);
  let r = scanFrom;
  let w = outEnd;
  while (r < end) {
    const lineStart = r;
    const row = w;
    let column: i32 = 0;
    let sound = true;
    let count: i32 = 0;
    let stop: i32 = 0;
    for (;;) {
      const fieldStart = w;
      let nul = false;
      for (;;) {
        const bytes = v128.load(r);
        v128.store(w, bytes);
        const special = i8x16.bitmask(i8x16.gt_u(i8x16.sub(bytes, i8x16.splat(<i8>SPACE)), i8x16.splat(94)));
        if (special === 0) {
          r += 16;
          w += 16;
          continue;
        }
        const plain = ctz(special);
        r += plain;
        w += plain;
        const byte = at(r++);
        if (byte === TAB || byte === LF || byte === CR) {
          stop = byte;
          break;
        }
        if (byte === 0) {
          nul = true;
          store<u8>(w++, <u8>SPACE);
        } else {
          sound = false;
          w++;
        }
      }
      while (w > fieldStart && at(w - 1) === SPACE) w--;
      if (w > fieldStart) {
        if (at(fieldStart) === SPACE) w = trimStart(fieldStart, w);
        if (nul && hasInnerNul(r - 1)) sound = false;
        if (column < fields) {
          const typed = fit(<i32>load<u8>(kinds + column), load<i32>(widths + (<usize>column << 2)), fieldStart, w);
          if (typed === 0) sound = false;
          else {
            w = typed;
            store<i32>(filledColumns + (<usize>count << 2), column);
            count++;
          }
        }
      }
      if (stop !== TAB) break;
      store<u8>(w++, <u8>TAB);
      column++;
    }
    const lineEnd = r - 1;
    if (!final && (r > end || (stop === CR && r === end))) {
      r = lineStart;
      w = row;
      break;
    }
    if (stop === CR && r < end && at(r) === LF) r++;
    lineNumber++;
    lines += 1;
    if (column === 0 && w === row) {
      blankLines += 1;
      continue;
    }
    const whole = column === fields - 1;
    w = sound && whole ? takeSound(lineStart, lineEnd, row, w, count) : takeSuspect(lineStart, lineEnd, row, whole);
  }
  if (final) {
    closeRun();
    releaseHeld();
  }
  outEnd = w;
  ready = (heldAt === 0 ? w : heldAt) - out;
  keepFrom(min(r, end));
  return ready;
}

/** Moves what is still needed of the input, the held row's text and the unfinished line, to its front. */
function keepFrom(consumed: usize): void {
  const from = heldAt === 0 ? consumed : heldRawStart;
  const shift = from - input;
  memory.copy(input, from, inputEnd - from);
  inputEnd -= shift;
  scanFrom = consumed - shift;
  heldRawStart -= shift;
  heldRawEnd -= shift;
}
