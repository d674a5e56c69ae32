/**
 * What is printed. To a pipe or file it is written without Node's streams: these load the network, which takes a command longer
 * than many an answer.
 */
import { fstatSync, writeSync } from "node:fs";

/** By its descriptor. */
export type Output = typeof RESULT | typeof NOTES;

export const RESULT = 1;
/** Diagnostics, notes and questions. */
export const NOTES = 2;

export const streamOf = (output: Output): NodeJS.WriteStream => (output === RESULT ? process.stdout : process.stderr);

/** The system is asked once of each. */
const terminals: Partial<Record<Output, boolean>> = {};

/** Node leaves `isTTY` out where there is no terminal, whatever its types say. */
export const isTerminal = (output: Output): boolean =>
  (terminals[output] ??=
    fstatSync(output).isCharacterDevice() && (streamOf(output).isTTY as boolean | undefined) === true);

/** All of it, or what is read of it: who reads may leave before the end. */
export function print(output: Output, text: string): void {
  if (isTerminal(output)) streamOf(output).write(text);
  else
    for (let rest = Buffer.from(text); rest.length > 0;) rest = rest.subarray(writeSome(output, rest) ?? rest.length);
}

/** How many bytes; undefined where nobody reads any more. */
function writeSome(output: Output, bytes: Uint8Array): number | undefined {
  try {
    return writeSync(output, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EPIPE") return undefined;
    if (code !== "EAGAIN") throw error;
    // The pipe is full, and does not wait by itself.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}

/** Once terminals have shown all that was printed. */
export async function printed(): Promise<void> {
  for (const output of [RESULT, NOTES] as const) {
    const stream = isTerminal(output) ? streamOf(output) : undefined;
    if (stream !== undefined && stream.writableLength > 0) await new Promise((done) => stream.write("", done));
  }
}
