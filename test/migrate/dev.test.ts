/** The daily loop on both engines: edit, dev, apply, go back, with rows in the tables. */
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { dev, type DevRequest, type Project } from "@dsl/migrate";
import type { Diagnostic } from "@dsl/parser";
import { engines } from "./support/engines.js";
import { outcome, valueOf } from "./support/outcome.js";
import { quiet, Workspace } from "./support/workspace.js";

const request: DevRequest = { createOnly: false, fast: false, decisions: quiet };

const users = `model User {
  id    Int    @id @default(autoincrement())
  email String @unique
  name  String?
  posts Post[]
}

model Post {
  id       Int    @id @default(autoincrement())
  title    String
  authorId Int
  author   User   @relation(fields: [authorId], references: [id])
}
`;

describe.each(engines(inject("postgresqlUrl")))("$name", (engine) => {
  let space: Workspace;

  beforeEach(async () => {
    space = await Workspace.open(engine);
  });

  afterEach(() => space.close());

  test("writes, proves and applies a migration, then finds nothing", async () => {
    space.schema(users);
    const first = await dev(space.project(), { ...request, name: "init" });
    expect(outcome(first)).toEqual(["done"]);
    const { written, applied } = valueOf(first);
    expect(written?.proof).toMatchObject({ empty: [] });
    expect(applied.map(({ id }) => id)).toEqual([written?.id]);
    expect(await space.query('select count(*) as n from "User"')).toMatchObject([
      { n: engine.name === "sqlite" ? 0 : "0" },
    ]);

    const second = await dev(space.project(), request);
    expect(outcome(second)).toEqual(["done"]);
    expect(valueOf(second)).toEqual({ applied: [], unmanaged: [] });
  });

  test("reads a schema again once it, the history or the database differs from where nothing was to do", async () => {
    space.schema(`${users}\nmodel Other {\n  id Int @id\n}\n`);
    await dev(space.project(), { ...request, name: "init" });
    const run = async (key: string, more: { readonly diagnostics?: readonly Diagnostic[] } = {}) => {
      const { schema } = space.project();
      let reads = 0;
      const project: Project = {
        ...space.project({ schemaTexts: { key, diagnostics: [], ...more } }),
        get schema() {
          reads += 1;
          return schema;
        },
      };
      const { applied, drift } = valueOf(await dev(project, request));
      return { isRead: reads > 0, applied: applied.length, drifted: drift !== undefined };
    };
    const [read, unread] = [true, false].map((isRead) => ({ isRead, applied: 0, drifted: false }));
    expect([await run("a"), await run("a"), await run("b"), await run("b")]).toEqual([read, unread, read, unread]);

    const warning: Diagnostic = { code: "D1", severity: "warning", message: "", span: { file: "", start: 0, end: 0 } };
    const said = { diagnostics: [warning] };
    expect([await run("said", said), await run("said", said)]).toEqual([read, read]);

    await space.run('alter table "Other" add column byhand integer');
    const drifted = { isRead: true, applied: 0, drifted: true };
    expect([await run("a"), await run("a")]).toEqual([drifted, drifted]);
    await space.run('alter table "Other" drop column byhand');
    // PostgreSQL numbers the next column after one that is gone; what it says of itself is the same
    expect(await run("a")).toEqual(unread);

    await space.write(
      "20990101000000_next",
      'create table "New" (id integer not null constraint "New_pkey" primary key);',
      'drop table "New";',
      {
        parents: await space.ids(),
      },
    );
    space.schema(`${users}\nmodel Other {\n  id Int @id\n}\nmodel New {\n  id Int @id\n}\n`);
    expect(await run("a")).toEqual({ isRead: true, applied: 1, drifted: false });
  });
});
