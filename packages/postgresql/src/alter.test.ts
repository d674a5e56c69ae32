/** What cannot stand in a database that is copied: a subscription altered in place is as if it had been made so. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StatementObject } from "@dsl/planner";
import { alterInPlace } from "./alter.js";
import type { PostgresqlConnection } from "./connected/connection.js";
import { openDatabase, readCatalog } from "./database.test.support.js";

let database: PostgresqlConnection;
const name = `dsl_test_${process.pid}`;

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(() => database.execute(`drop subscription if exists ${name}`));

const subscription = async (): Promise<StatementObject> => {
  const found = (await readCatalog(database)).statements.find((object) => object.name === name);
  if (found === undefined) throw new Error("no subscription");
  return found;
};

const made = (connection: string, publications: string, options: string): string =>
  `create subscription ${name} connection '${connection}' publication ${publications}
    with (connect = false, enabled = false, slot_name = none${options})`;

async function remade(statement: string): Promise<StatementObject> {
  await database.execute(`drop subscription if exists ${name}`);
  await database.execute(statement);
  return subscription();
}

test.each([
  ["dbname=a", "p, q", ", binary = true"],
  ["dbname=b", "p", ", disable_on_error = true, synchronous_commit = local"],
  ["dbname=b", "p", ", binary = true, origin = none"],
])("a subscription of %s to %s%s, there and back", async (...wanted) => {
  const to = await remade(made(...wanted));
  const from = await remade(made("dbname=a", "p", ", disable_on_error = true"));
  for (const statement of alterInPlace(from, to) ?? []) await database.execute(statement);
  expect(await subscription()).toEqual(to);
  for (const statement of alterInPlace(to, from) ?? []) await database.execute(statement);
  expect(await subscription()).toEqual(from);
});

test("a password that is not known is not written over", async () => {
  const from = await remade(made("dbname=a password=secret", "p", ""));
  const to = { ...from, create: from.create.replace("dbname=a", "dbname=b") };
  expect(to.create).toContain("***");
  expect(alterInPlace(from, to)).toBeUndefined();
});
