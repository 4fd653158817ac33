/**
 * Whether the text of a field fits its column's type, and that text as the engine reads it. AssemblyScript: one
 * implementation on bytes serves the scanner, which checks every field of every row, and the path for damaged rows.
 */

const TEXT: i32 = 0;
const CODE: i32 = 1;
const INTEGER: i32 = 2;
const DATE: i32 = 3;
const TIMESTAMP: i32 = 4;
const MONTH: i32 = 5;
const TIME: i32 = 6;
const FLAG: i32 = 7;

const ZERO: i32 = 48;
const MINUS: i32 = 45;
const DOT: i32 = 46;
const SLASH: i32 = 47;
const COLON: i32 = 58;

/** The byte at an address. */
// @ts-expect-error: decorator
@inline
export function at(address: usize): i32 {
  return <i32>load<u8>(address);
}

// @ts-expect-error: decorator
@inline
function isDigit(byte: i32): bool {
  return <u32>(byte - ZERO) < 10;
}

// @ts-expect-error: decorator
@inline
function twoDigits(address: usize): i32 {
  return (at(address) - ZERO) * 10 + at(address + 1) - ZERO;
}

// @ts-expect-error: decorator
@inline
function areTwoDigits(address: usize): bool {
  return isDigit(at(address)) && isDigit(at(address + 1));
}

function fitInteger(start: usize, end: usize): usize {
  let address = at(start) === MINUS ? start + 1 : start;
  const digits = <i32>(end - address);
  if (digits < 1 || digits > 10) return 0;
  let value: i64 = 0;
  for (; address < end; address++) {
    const digit = at(address) - ZERO;
    if (<u32>digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value > 2147483647 + <i64>(at(start) === MINUS) ? 0 : end;
}

/** Whether the ten bytes at `start` are a day that the calendar has, year 1 or later. */
function isDay(start: usize): bool {
  // Eight bytes at once: after the pattern `0000-00-` is taken away, a digit leaves 0 to 9 and a dash 0.
  const left = load<u64>(start) ^ 0x2d30302d30303030;
  if (((left | (left + 0x7f76767f76767676)) & 0x8080808080808080) !== 0 || !areTwoDigits(start + 8)) return false;
  const year = twoDigits(start) * 100 + twoDigits(start + 2);
  const month = twoDigits(start + 5);
  const day = twoDigits(start + 8);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (day < 29) return true;
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day < 31 || (month !== 4 && month !== 6 && month !== 9 && month !== 11);
}

/** Whether the bytes are ` HH:MM:SS` with up to six decimals. */
function isTimeOfDay(start: usize, end: usize): bool {
  const length = <i32>(end - start);
  if (length < 9 || at(start) !== 32 || at(start + 3) !== COLON || at(start + 6) !== COLON) return false;
  if (!areTwoDigits(start + 1) || !areTwoDigits(start + 4) || !areTwoDigits(start + 7)) return false;
  if (twoDigits(start + 1) > 23 || twoDigits(start + 4) > 59 || twoDigits(start + 7) > 59) return false;
  if (length === 9) return true;
  if (at(start + 9) !== DOT || length < 11 || length > 16) return false;
  for (let address = start + 10; address < end; address++) if (!isDigit(at(address))) return false;
  return true;
}

/** Whether every digit of a time of day is zero: the midnight that a day is written with. */
function isMidnight(start: usize, end: usize): bool {
  // " 00:00:00.000" as two overlapping words is the form of nearly every date.
  if (end - start === 13 && load<u64>(start) === 0x303a30303a303020 && load<u64>(start + 5) === 0x3030302e30303a30) return true;
  if (!isTimeOfDay(start, end)) return false;
  for (let address = start + 1; address < end; address++) {
    const byte = at(address);
    if (byte !== ZERO && byte !== COLON && byte !== DOT) return false;
  }
  return true;
}

function fitDate(start: usize, end: usize): usize {
  const length = <i32>(end - start);
  if (length < 10 || !isDay(start)) return 0;
  if (length === 10) return end;
  return isMidnight(start + 10, end) ? start + 10 : 0;
}

function fitTimestamp(start: usize, end: usize): usize {
  const length = <i32>(end - start);
  if (length < 10 || !isDay(start)) return 0;
  return length === 10 || isTimeOfDay(start + 10, end) ? end : 0;
}

/** `M/YYYY`, rewritten as the first of that month. */
function fitMonth(start: usize, end: usize): usize {
  const slash = at(start + 1) === SLASH ? start + 1 : start + 2;
  if (at(slash) !== SLASH || end - slash !== 5 || !areTwoDigits(slash + 1) || !areTwoDigits(slash + 3)) return 0;
  if (!isDigit(at(start)) || !isDigit(at(slash - 1))) return 0;
  const month = slash === start + 1 ? at(start) - ZERO : twoDigits(start);
  const year = load<u32>(slash + 1);
  if (month < 1 || month > 12 || year === 0x30303030) return 0;
  store<u32>(start, year);
  store<u8>(start + 4, <u8>MINUS);
  store<u8>(start + 5, <u8>(ZERO + month / 10));
  store<u8>(start + 6, <u8>(ZERO + (month % 10)));
  store<u8>(start + 7, <u8>MINUS);
  store<u8>(start + 8, <u8>ZERO);
  store<u8>(start + 9, <u8>(ZERO + 1));
  return start + 10;
}

/** `HHMM`, `HMM`, `HH:MM` or `H:MM`, rewritten as digits alone. */
function fitTime(start: usize, end: usize): usize {
  const length = <i32>(end - start);
  if (length < 3 || length > 5) return 0;
  const colon = at(end - 3) === COLON;
  const hourDigits = colon ? length - 3 : length - 2;
  if (hourDigits < 1 || hourDigits > 2 || !areTwoDigits(end - 2) || twoDigits(end - 2) > 59) return 0;
  if (!isDigit(at(start)) || !isDigit(at(start + hourDigits - 1))) return 0;
  if (hourDigits === 2 && twoDigits(start) > 23) return 0;
  if (!colon) return end;
  store<u16>(end - 3, load<u16>(end - 2));
  return end - 1;
}

/** `0`, `1` or `-1`, rewritten as 0 or 1. */
function fitFlag(start: usize, end: usize): usize {
  const first = at(start);
  if (end - start === 1 && (first === ZERO || first === ZERO + 1)) return end;
  if (end - start !== 2 || first !== MINUS || at(start + 1) !== ZERO + 1) return 0;
  store<u8>(start, <u8>(ZERO + 1));
  return start + 1;
}

function fitMoney(start: usize, end: usize): usize {
  let address = at(start) === MINUS ? start + 1 : start;
  const first = address;
  while (address < end && isDigit(at(address))) address++;
  const whole = <i32>(address - first);
  if (whole > 14) return 0;
  if (address === end) return whole > 0 ? end : 0;
  const decimals = <i32>(end - address) - 1;
  if (at(address) !== DOT || decimals < 1 || decimals > 4) return 0;
  for (address++; address < end; address++) if (!isDigit(at(address))) return 0;
  return end;
}

/**
 * Checks the trimmed, non-empty field between two addresses against a kind and rewrites it in place as the engine
 * reads it. Returns the field's new end, up to four bytes beyond `end`, or 0 when the text does not fit; the bytes
 * are then not to be used. `width` is the longest text that a code or text column allows.
 */
export function fit(kind: i32, width: i32, start: usize, end: usize): usize {
  switch (kind) {
    case TEXT:
    case CODE:
      return <i32>(end - start) <= width ? end : 0;
    case INTEGER:
      return fitInteger(start, end);
    case DATE:
      return fitDate(start, end);
    case TIMESTAMP:
      return fitTimestamp(start, end);
    case MONTH:
      return fitMonth(start, end);
    case TIME:
      return fitTime(start, end);
    case FLAG:
      return fitFlag(start, end);
    default:
      return fitMoney(start, end);
  }
}
