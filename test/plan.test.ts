/**
 * Before-and-after cases on both real engines. `UPDATE=1` writes what each case gives: the plans in words (`plan.txt`) and
 * the SQL of both ways (`postgresql.sql`, `sqlite.sql`). How many cases ran on how many engines is printed and has a floor.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CaseDatabase } from "./support/case-database.js";
import { engines, type Engine } from "./support/engines.js";
import { caseOptions, runCase } from "./support/plan-case.js";
import { expectFile } from "./support/files.js";

const root = new URL("./plan/", import.meta.url).pathname;
const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const cases = folders(root).flatMap((kind) => folders(join(root, kind)).map((name) => `${kind}/${name}`));

/** At least this many cases times engines. */
const floor = 80;

let ran = 0;
const texts = new Map<string, Map<Engine["name"], string>>();

describe.each(engines)("$name", (engine) => {
  const own = cases.filter((name) => caseOptions(join(root, name)).skip?.[engine.name] === undefined);
  const database = new CaseDatabase(engine);
  beforeAll(() => database.open(inject("postgresqlUrl")));
  afterAll(() => database.close());
  test.each(own)("%s", async (name) => {
    const folder = join(root, name);
    const result = await runCase(folder, engine, await database.empty());
    expect(result.problems).toEqual([]);
    expectFile(join(folder, `${engine.name}.sql`), result.sql);
    remember(name, engine, result.text);
    ran++;
  });
});

test("plans in words are as written", () => {
  for (const [name, parts] of texts) {
    if (parts.size < engines.filter((engine) => caseOptions(join(root, name)).skip?.[engine.name] === undefined).length)
      continue;
    const text = [...parts].map(([engine, part]) => `# ${engine}\n${part}`).join("\n");
    expectFile(join(root, name, "plan.txt"), text);
  }
});

afterAll(() => {
  process.stdout.write(`plan cases times engines: ${ran}\n`);
});

test("there are enough cases", () => {
  expect(ran).toBeGreaterThanOrEqual(process.env.CASES === undefined ? floor : 0);
});

function remember(name: string, engine: Engine, text: string): void {
  texts.set(name, (texts.get(name) ?? new Map<Engine["name"], string>()).set(engine.name, text));
}
