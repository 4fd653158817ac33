import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { Hono } from "hono";
import { afterEach, describe, expect, it } from "vitest";
import { type Listening, listen } from "./listen.ts";

const open: Listening[] = [];
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.stop(100);
});

/** Listens on any free port with a page, and one that is finished when the test says so. */
async function listening(options = {}) {
  const held = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const app = new Hono()
    .get("/", (context) => context.text("here"))
    .get("/slow", async (context) => {
      reached.resolve();
      await held.promise;
      return context.text("finished");
    });
  const server = await listen(app, { ports: [0], ...options });
  open.push(server);
  return { server, held, reached };
}

/** Sends bytes as they are; gives all that comes back until the server closes. */
async function sent(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(bytes);
  return text(socket);
}

describe("listen", () => {
  it("says where a browser finds it, on this machine only", async () => {
    const { server } = await listening();
    expect(server.address).toBe(`http://127.0.0.1:${server.port}`);
    expect(await (await fetch(server.address)).text()).toBe("here");
  });

  it("says that another program has the port", async () => {
    const { server } = await listening();
    await expect(listening({ ports: [server.port] })).rejects.toMatchObject({ code: "port-taken" });
  });

  it("takes the first port that is free", async () => {
    const { server } = await listening();
    const { server: next } = await listening({ ports: [server.port, 0] });
    expect(next.port).not.toBe(server.port);
  });

  it("says that an address is not this machine's", async () => {
    await expect(listening({ host: "203.0.113.7" })).rejects.toMatchObject({ code: "bad-option" });
  });

  it("cuts off who does not come to the end of a request, and goes on answering others", async () => {
    const { server } = await listening({ headersMilliseconds: 200 });
    const slow = sent(server.port, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    expect((await fetch(server.address)).status).toBe(200);
    expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("refuses what is no request, and heads that are too long", async () => {
    const { server } = await listening();
    expect(await sent(server.port, "not http\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    const long = `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`;
    expect(await sent(server.port, long)).toMatch(/^HTTP\/1\.1 431 /);
    const odd = await sent(server.port, "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
    expect(odd).toMatch(/^HTTP\/1\.1 400 /);
    expect(odd).toContain('"code":"bad-parameter"');
  });

  it("finishes what runs before it stops, and takes nothing new", async () => {
    const { server, held, reached } = await listening();
    const slow = fetch(`${server.address}/slow`);
    await reached.promise;
    const stopped = server.stop();
    await expect(fetch(server.address)).rejects.toThrow();
    held.resolve();
    expect(await (await slow).text()).toBe("finished");
    await stopped;
  });

  it("does not wait for ever", async () => {
    const { server, reached } = await listening();
    const slow = fetch(`${server.address}/slow`);
    slow.catch(() => undefined);
    await reached.promise;
    await server.stop(50);
    await expect(slow).rejects.toThrow();
  });
});
