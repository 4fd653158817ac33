/** Judging the paths that a release gives its members. Nothing is ever written under such a path. */

/** A member's path with forward slashes, as some Windows tools write backslashes. */
export function forwardSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}

/** Whether a path leads outside its release: absolute, with a drive letter, climbing by `..`, or holding a NUL. */
export function isUnsafe(path: string): boolean {
  const plain = forwardSlashes(path);
  return /^\/|^[A-Za-z]:|\0/.test(plain) || plain.split("/").includes("..");
}

/** Whether a path is litter of a desktop or version control rather than part of a release. */
export function isLitter(path: string): boolean {
  return forwardSlashes(path)
    .split("/")
    .some((part) => (part.startsWith(".") && part !== ".") || /^(__MACOSX|Thumbs\.db|desktop\.ini)$/i.test(part));
}

/** Whether a path names a table: `.csv` in any case. */
export function isTable(path: string): boolean {
  return /[^/]\.csv$/i.test(path);
}

/** A member's file name without its folders and without `.csv`. */
export function tableName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.csv$/i, "");
}
