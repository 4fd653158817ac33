import { ReleaseError } from "../base/errors.ts";
import { isTable } from "./member-path.ts";
import type { Member } from "./source.ts";

/**
 * Members parted into tables and others, each in a fixed order.
 * Throws `member-twice` when two files of one table are there, and `no-tables` when there is none.
 */
export function listMembers(location: string, members: readonly Member[]): { tables: Member[]; others: Member[] } {
  const byPath = members.toSorted((a, b) => order(a.path, b.path));
  const tables = new Map<string, Member>();
  for (const member of byPath.filter((each) => isTable(each.path))) {
    const key = member.table.toLowerCase();
    const earlier = tables.get(key);
    if (earlier !== undefined) throw twice(location, earlier, member);
    tables.set(key, member);
  }
  if (tables.size === 0) throw none(location, byPath);
  return {
    tables: [...tables.values()].sort((a, b) => order(a.table.toLowerCase(), b.table.toLowerCase())),
    others: byPath.filter((each) => !isTable(each.path)),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function twice(location: string, first: Member, second: Member): ReleaseError {
  return new ReleaseError(
    "member-twice",
    `the table ${first.table} is there twice in ${location}: ${first.path} and ${second.path}`,
    { path: location, table: first.table },
    { untouched: "nothing was loaded", advice: "keep one of the two, or give a folder that holds a single release" },
  );
}

function none(location: string, members: readonly Member[]): ReleaseError {
  const zip = members.find((member) => /\.zip$/i.test(member.path));
  return new ReleaseError(
    "no-tables",
    `no table (.csv file) in ${location}`,
    { path: location },
    {
      untouched: "nothing was loaded",
      advice: zip === undefined ? "check that this is EOIR's release" : `give the zip inside it: ${zip.path}`,
    },
  );
}
