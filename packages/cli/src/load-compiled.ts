/**
 * Runs the chunks of the program from what V8 compiled of them before. What was compiled is kept beside the chunk: whoever may
 * write there may change the program as well. Nothing of it matters to a command: what cannot be read, written or used is
 * compiled anew.
 */
import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

interface Chunk {
  readonly path: string;
  readonly text: Buffer;
  readonly script: Script;
  /** Whether it was compiled from its text. */
  readonly isNew: boolean;
}

type Require = (name: string) => unknown;
type Import = (name: string) => Promise<unknown>;
type Run = (exports: object, require: Require, module: object, filename: string, importModule: Import) => void;

const parameters = "exports, require, module, __filename, importModule";
const importModule: Import = (name) => import(name);

/** Loads a chunk, and those that it requires. */
export function loadCompiled(entry: string): void {
  const requireOther = createRequire(entry);
  const loaded = new Map<string, { exports: object }>();
  const compiled: Chunk[] = [];

  const load = (path: string): object => {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const chunk = compile(path);
    if (chunk.isNew) compiled.push(chunk);
    const module = { exports: {} };
    loaded.set(path, module);
    (chunk.script.runInThisContext() as Run)(module.exports, requireOne, module, path, importModule);
    return module.exports;
  };
  const requireOne: Require = (name) => (name.startsWith("./") ? load(join(dirname(entry), name)) : requireOther(name));

  // Not before: only functions that were called are compiled.
  process.on("exit", () => keepAll(compiled));
  load(entry);
}

function compile(path: string): Chunk {
  const text = readFileSync(path);
  const cachedData = readKept(path, text);
  const script = new Script(`(function (${parameters}) {${text.toString()}\n})`, { filename: path, cachedData });
  // V8 rejects what another version of it made, or one with other flags.
  return { path, text, script, isNew: cachedData === undefined || script.cachedDataRejected === true };
}

/** Undefined where it is damaged, or of another text: V8 looks for neither. */
function readKept(path: string, text: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(keptName(path));
    const data = kept.subarray(0, -4);
    return kept.readUInt32LE(data.length) === checksum(data, text) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing where the program cannot be written: somebody else installed it. */
function keepAll(chunks: readonly Chunk[]): void {
  try {
    for (const chunk of chunks) keep(chunk);
  } catch {
    return;
  }
}

/** Whole or not at all, also where two commands end at once. */
function keep({ path, text, script }: Chunk): void {
  accessSync(dirname(path), constants.W_OK);
  const data = script.createCachedData();
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(checksum(data, text));
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, Buffer.concat([data, sum]), { mode: 0o644 });
    renameSync(unfinished, keptName(path));
  } finally {
    rmSync(unfinished, { force: true });
  }
}

const keptName = (path: string): string => `${path}.compiled`;

const checksum = (data: Buffer, text: Buffer): number => crc32(data, crc32(text));
