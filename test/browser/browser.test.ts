/**
 * The pure packages without Node, as they are built: bundled for browsers, run with little but the language itself, and in a real
 * browser. Each time the result is what Node gives. Needs the build (`npm test` makes it) and, for its last part, Chromium.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, loadedPage } from "./chromium.js";
import { work, type Work } from "./work.js";

const root = new URL("../../", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "dsl-browser-"));
const texts = schemas();
const chromium = findChromium();
if (chromium === undefined)
  console.log("browser: no Chromium here, so nothing is run in it (apt-get install chromium)");

/** What Node gives, as JSON has it: without what is undefined. */
let inNode: readonly Work[] = [];
let bundle = "";
let inputs: readonly string[] = [];

beforeAll(async () => {
  inNode = JSON.parse(JSON.stringify(texts.map(work))) as readonly Work[];
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, "test", "browser", "work.ts")],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "iife",
    globalName: "dsl",
    target: "es2022",
    logLevel: "silent",
  });
  bundle = outputFiles[0]!.text;
  inputs = Object.keys(metafile.inputs);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the schemas are right and wrong ones, of both databases", () => {
  const planned = (provider: string): number =>
    inNode.filter(({ sql, formatted }) => /^create /im.test(sql ?? "") && formatted.includes(provider)).length;
  expect(planned('"postgresql"')).toBeGreaterThan(80);
  expect(planned('"sqlite"')).toBeGreaterThan(80);
  expect(inNode.filter(({ isValid }) => !isValid).length).toBeGreaterThan(50);
  expect(inNode.filter(({ isValid, diagnostics }) => !isValid && !diagnostics.includes("error["))).toEqual([]);
});

describe("bundled for browsers", () => {
  test("of the built packages, and no module of Node", () => {
    const own = inputs.filter((path) => /(?:^|\/)packages\//.test(path));
    expect(own.length).toBeGreaterThan(300);
    expect(own.filter((path) => !path.includes("/dist/"))).toEqual([]);
    expect(inputs.filter((path) => /better-sqlite3|\/pg\/|\/driver\.js$|__vite|empty:/.test(path))).toEqual([]);
  });

  test("runs with the language itself, and what no JavaScript is without", () => {
    const context = createContext({ texts, TextEncoder });
    runInContext(bundle, context);
    const results = runInContext("JSON.stringify(texts.map(dsl.work))", context) as string;
    expect(JSON.parse(results)).toEqual(inNode);
  });
});

describe.skipIf(chromium === undefined)("in Chromium", () => {
  test("a page of files gives what Node gives", async () => {
    writeFileSync(join(folder, "bundle.js"), bundle);
    writeFileSync(join(folder, "texts.js"), `const texts = ${JSON.stringify(texts)};`);
    writeFileSync(join(folder, "page.html"), PAGE);
    const page = await loadedPage(chromium!, pathToFileURL(join(folder, "page.html")).href);
    const said = /<pre id="said">([^<]*)<\/pre>/.exec(page)?.[1] ?? page;
    expect(said).toMatch(/^%5B/);
    expect(JSON.parse(decodeURIComponent(said))).toEqual(inNode);
  });
});

const PAGE = `<!doctype html><meta charset="utf-8"><pre id="said">nothing</pre>
<script>onerror = (message) => { said.textContent = message; };</script>
<script src="texts.js"></script><script src="bundle.js"></script>
<script>said.textContent = encodeURIComponent(JSON.stringify(texts.map(dsl.work)));</script>`;

/** The example and all plan cases on both databases, and every mistake that a diagnostic is documented by. */
function schemas(): readonly string[] {
  const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), "utf8");
  const plans = filesUnder("test/plan", /\/after(?:\.\w+)?\.dsl$/).map((path) => read(path));
  const both = [read("schema.dsl"), ...plans].flatMap((text) => ["postgresql", "sqlite"].map((name) => on(name, text)));
  return [...both, ...filesUnder("grammar/diagnostics", /\/schema\.dsl$/).map((path) => read(path))];
}

function on(database: string, text: string): string {
  if (!/^datasource /m.test(text)) return `datasource db {\n  provider = "${database}"\n}\n\n${text}`;
  return text.replace(/(provider\s*=\s*)"(?:postgresql|sqlite)"/, `$1"${database}"`);
}

function filesUnder(start: string, name: RegExp): readonly string[] {
  return readdirSync(join(root, start), { recursive: true, encoding: "utf8" })
    .map((path) => `${start}/${path}`)
    .filter((path) => name.test(path))
    .sort();
}
