import type { Desk } from "../api/desk.ts";

/** Hosts that only this machine reaches. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/** What is served and where, and how to stop it; two lines. */
export function serveReport(desk: Desk, address: string, store: string): string {
  return [`${servedIn(desk, store)} at ${address}`, `the API is described at ${address}/api; Ctrl-C stops`].join("\n");
}

/** A warning for a host that others reach; null for one that only this machine does. */
export function hostWarning(host: string): string | null {
  if (LOOPBACK.test(host)) return null;
  return `warning: whoever reaches ${host} may ask, without a password and unencrypted; counts under 11 of children and families are withheld all the same. Names by which it is reached are given with --allow-host`;
}

function servedIn({ current }: Desk, store: string): string {
  if (current === null) {
    return `serving published figures alone, since nothing is loaded into ${store} (a release that is loaded is picked up)`;
  }
  return current.simulated
    ? `serving SIMULATED release ${current.id} of ${store}: every case, person and judge in it is invented,`
    : `serving release ${current.id} of ${store}`;
}
