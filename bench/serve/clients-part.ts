import { twoDimensions } from "./two-dimensions.ts";

/**
 * A process of so many clients, each of which asks a question in two dimensions, waits for the answer, and asks the next,
 * for so many seconds. Questions before `skipped` were asked by others. Prints JSON: each answer's kind of measure,
 * status and milliseconds. Arguments: address, clients, seconds, skipped.
 */
const [address = "", clients = "1", seconds = "10", skipped = "0"] = process.argv.slice(2);

const questions = twoDimensions();
for (let passed = 0; passed < Number(skipped); passed++) questions.next();

const answers: { kind: string; status: number; milliseconds: number; question: string }[] = [];
const end = performance.now() + 1000 * Number(seconds);

async function client(): Promise<void> {
  while (performance.now() < end) {
    const { kind, measure, query } = questions.next().value;
    const began = performance.now();
    const status = await fetch(`${address}/api/measures/${measure}?${query}`).then(
      (response) => response.arrayBuffer().then(() => response.status),
      () => 0,
    );
    answers.push({ kind, status, milliseconds: performance.now() - began, question: `${measure}?${query}` });
  }
}

const began = performance.now();
await Promise.all(Array.from({ length: Number(clients) }, client));
process.stdout.write(JSON.stringify({ seconds: (performance.now() - began) / 1000, answers }));
