import type { Screen } from "./screen.ts";

/** Shows an address in the browser; where there is none, says so and goes on. */
export async function openBrowser(address: string, screen: Screen): Promise<void> {
  const { default: open } = await import("open");
  try {
    await open(address);
  } catch {
    screen.say(`no browser could be opened; go to ${address}`);
  }
}
