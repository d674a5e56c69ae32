import { emptyCatalog, objectId, type Catalog } from "@dsl/planner";
import { expect, test } from "vitest";
import type { Project } from "../project.js";
import { checkRoles } from "./check-roles.js";

const project = { driver: { dialect: { sql: { quote: (name: string) => `"${name}"` } } } } as unknown as Project;
const server = (...names: string[]): Catalog => ({
  ...emptyCatalog,
  roles: [{ name: "me", connected: true }, ...names.map((name) => ({ name }))],
});
const check = (from: Catalog, to: Catalog): void => {
  checkRoles({ from: { catalog: from }, to } as Parameters<typeof checkRoles>[0], project);
};
const granted = (role: string): Catalog["access"] => [
  { on: objectId("table", { name: "t" }), grants: [{ role, privilege: "SELECT" }] },
];

test("a role that a schema names must be there", () => {
  const declared = { ...emptyCatalog, roles: [{ name: "app" }] };
  expect(() => check(server(), declared)).toThrow();
  expect(() => check(server("app"), declared)).not.toThrow();
});

test("of another server's roles only those that its database has to do with must be there", () => {
  expect(() => check(server(), server("app"))).not.toThrow();
  expect(() => check(server(), { ...server("app"), access: granted("app") })).toThrow();
});

test("nothing is known of a server that nobody is connected to", () => {
  expect(() => check(emptyCatalog, server("app"))).not.toThrow();
});
