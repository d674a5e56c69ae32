/** Each run is a process of its own: what is kept is written at its end. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const source = new URL("load-compiled.ts", import.meta.url).href;
const main = 'let words=require("./words.cjs");console.log(words.greet(require("node:path").basename(__filename)))';
const words = 'exports.greet=(name)=>"hello "+name';

test("chunks run, and what was compiled of them is kept once", async () => {
  const folder = chunks();
  expect(await run(folder)).toBe("hello main.cjs\n");
  expect(readdirSync(folder).sort()).toEqual(["main.cjs", "main.cjs.compiled", "words.cjs", "words.cjs.compiled"]);
  const before = statSync(join(folder, "words.cjs.compiled"));
  expect(await run(folder)).toBe("hello main.cjs\n");
  const { ino, mtimeMs, mode } = statSync(join(folder, "words.cjs.compiled"));
  expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
  expect(mode & 0o022).toBe(0);
});

const damages: Readonly<Record<string, (kept: Buffer) => Uint8Array>> = {
  "nothing at all": () => new Uint8Array(),
  "less than a checksum": (kept) => kept.subarray(0, 3),
  "only its first half": (kept) => kept.subarray(0, kept.length >> 1),
  zeros: (kept) => Buffer.alloc(kept.length),
  "zeros at its end": (kept) => Buffer.from(kept).fill(0, kept.length >> 1),
  "one bit another": (kept) => {
    const copy = Buffer.from(kept);
    copy[kept.length >> 1]! ^= 1;
    return copy;
  },
  "something else": () => Buffer.from("no code ".repeat(1000)),
};

test("a kept file that is damaged is made anew", async () => {
  const folder = chunks();
  await run(folder);
  const kept = join(folder, "words.cjs.compiled");
  for (const [what, damage] of Object.entries(damages)) {
    const damaged = damage(readFileSync(kept));
    writeFileSync(kept, damaged);
    expect(await run(folder), what).toBe("hello main.cjs\n");
    expect(readFileSync(kept).equals(damaged), what).toBe(false);
  }
});

test("what was kept of another text of the same length is not run", async () => {
  const folder = chunks();
  await run(folder);
  writeFileSync(join(folder, "words.cjs"), words.replace("hello", "adieu"));
  expect(await run(folder)).toBe("adieu main.cjs\n");
  expect(await run(folder)).toBe("adieu main.cjs\n");
});

test("what was compiled with other flags is made anew", async () => {
  const folder = chunks();
  await run(folder);
  const kept = join(folder, "words.cjs.compiled");
  const { mtimeMs } = statSync(kept);
  expect(await run(folder, "--no-lazy")).toBe("hello main.cjs\n");
  expect(statSync(kept).mtimeMs).toBeGreaterThan(mtimeMs);
});

test("what cannot be kept is no error, and nothing unfinished stays", async () => {
  const folder = chunks();
  mkdirSync(join(folder, "main.cjs.compiled", "full"), { recursive: true });
  expect(await run(folder)).toBe("hello main.cjs\n");
  expect(readdirSync(folder).sort()).toEqual(["main.cjs", "main.cjs.compiled", "words.cjs"]);
});

test("many at once do not disturb one another", async () => {
  const folder = chunks();
  const told = await Promise.all(Array.from({ length: 6 }, () => run(folder)));
  expect(new Set(told)).toEqual(new Set(["hello main.cjs\n"]));
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("what a chunk imports is looked for from the program, not from the working folder", async () => {
  const folder = chunks();
  const foreign = join(folder, "node_modules", "commander");
  mkdirSync(foreign, { recursive: true });
  writeFileSync(join(foreign, "index.js"), "exports.Command = undefined;");
  writeFileSync(join(folder, "main.cjs"), 'importModule("commander").then((it)=>console.log(typeof it.Command))');
  for (const _time of ["compiled", "kept"]) expect(await run(folder, "--trace-warnings", folder)).toBe("function\n");
});

/** A folder with the two chunks, gone after the test. */
function chunks(): string {
  const folder = mkdtempSync(join(tmpdir(), "dsl-compiled-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "main.cjs"), main);
  writeFileSync(join(folder, "words.cjs"), words);
  return folder;
}

/** What a process prints that loads the folder's `main.cjs`. */
async function run(folder: string, flag = "--trace-warnings", cwd = process.cwd()): Promise<string> {
  const script = `(await import(${JSON.stringify(source)})).loadCompiled(${JSON.stringify(join(folder, "main.cjs"))})`;
  const tsx = import.meta.resolve("tsx");
  const args = [flag, "--import", tsx, "--input-type=module", "--eval", script];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd });
  expect(stderr).toBe("");
  return stdout;
}
