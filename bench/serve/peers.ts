import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { answers, ended } from "./built-server.ts";

const run = promisify(execFile);
const barePart = fileURLToPath(new URL("./bare-part.ts", import.meta.url));

/** Another server that gives the same table. */
export interface Peer {
  /** What is asked of it. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Node's own server, giving the very bytes that an address gives. */
export async function bareServer(address: string): Promise<Peer> {
  const child = spawn(process.execPath, [barePart, address], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return { address: `${line}/`, stop: () => ended(child) };
}

/** Puts the rows of a CSV file with a header line into a table `counts` of a SQLite file. */
const TO_SQLITE = `
import csv, sqlite3, sys
names, *rows = csv.reader(open(sys.argv[1], newline="", encoding="utf-8"))
database = sqlite3.connect(sys.argv[2])
database.execute("create table counts (%s)" % ", ".join('"%s"' % name for name in names))
database.executemany("insert into counts values (%s)" % ", ".join("?" * len(names)), rows)
database.commit()
`;

/**
 * Datasette giving a table as JSON, one object for each row and nothing besides, from the rows of a CSV address. It is
 * installed with pip into the folder, which should be thrown away. Null where Python is missing or Datasette cannot be installed.
 */
export async function datasette(csvAddress: string, folder: string): Promise<Peer | null> {
  const programs = await installed(folder);
  if (programs === null) return null;
  const [csv, database] = [join(folder, "counts.csv"), join(folder, "counts.db")];
  writeFileSync(csv, await (await fetch(csvAddress)).text());
  await run(join(programs, "python"), ["-c", TO_SQLITE, csv, database]);
  const port = String(await freePort());
  const words = ["serve", "--immutable", database, "--host", "127.0.0.1", "--port", port];
  const child = spawn(join(programs, "datasette"), words, { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}/counts/counts.json?_shape=array&_size=max&_nocount=1&_nosuggest=1`;
  await answers(address);
  return { address, stop: () => ended(child) };
}

/** The folder of programs of a Python environment made for it; null where it cannot be made. */
async function installed(folder: string): Promise<string | null> {
  const environment = join(folder, "python");
  const programs = join(environment, process.platform === "win32" ? "Scripts" : "bin");
  try {
    await run("python3", ["-m", "venv", environment]);
    await run(join(programs, "python"), ["-m", "pip", "install", "--quiet", "datasette==0.65.5"]);
    return programs;
  } catch {
    return null;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
