import type { Desk } from "./desk.ts";
import { mediaTypes, qualityOf } from "./negotiate.ts";

/** Whether a path belongs to the API, whose answers are for programs. The reference at `/api` itself is a page. */
export function isApi(path: string): boolean {
  return path.startsWith("/api/");
}

/** The releases that answers come from: changes whenever one of them is loaded, loaded anew or gone. */
export function editionOf(desk: Desk): string {
  return desk.releases.map(({ fingerprint }) => fingerprint).join(" ");
}

/** The fingerprint of the release that an address asks: the one it names, else the current one. Empty for none. */
export function askedRelease(desk: Desk, address: URL): string {
  const named = address.searchParams.get("release");
  const release = named ? desk.releases.find(({ id }) => id === named) : desk.current;
  return release?.fingerprint ?? "";
}

/**
 * What an answer is known by: the host, since some hosts are refused; the path; the parameters by name, those of one name
 * in the order given; for the API how much the client likes each format, which is all that the choice of one depends on.
 */
export function answerKey({ hostname, pathname, searchParams }: URL, accept: string | null): string {
  const sorted = new URLSearchParams(searchParams);
  sorted.sort();
  return `${hostname}${pathname}?${sorted}${isApi(pathname) ? ` ${likings(accept)}` : ""}`;
}

function likings(accept: string | null): string {
  if (accept === null || accept === "*/*") return "any";
  return Object.values(mediaTypes)
    .map((type) => qualityOf(type, accept))
    .join();
}
