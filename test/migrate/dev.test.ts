/** The daily loop on both engines: edit, dev, apply, go back, with rows in the tables. */
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { dev, type DevRequest } from "@dsl/migrate";
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
});
