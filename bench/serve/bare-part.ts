import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Node's own server in a process of its own, which gives the answer of one address, headers and all, to whatever is
 * asked: as fast as this machine can be. Prints where it listens. Argument: the address.
 */
const response = await fetch(process.argv[2] ?? "", { headers: { "accept-encoding": "identity" } });
const body = new Uint8Array(await response.arrayBuffer());
const headers = Object.fromEntries(
  [...response.headers].filter(([name]) => !/^(connection|keep-alive|date)$/.test(name)),
);
const server = createServer((_, answer) => answer.writeHead(200, headers).end(body));
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
