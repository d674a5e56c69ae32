/** The packages as they would be published: packed, installed in an empty project, used from there. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = new URL("../", import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  packageManager: string;
  devDependencies: { prettier: string };
};
const packages = readdirSync(join(root, "packages"));
const folder = mkdtempSync(join(tmpdir(), "dsl-pack-"));
const project = join(folder, "project");

beforeAll(() => {
  for (const name of packages) pnpm(join(root, "packages", name), "pack", "--pack-destination", folder);
  const all = Object.fromEntries(packages.map((name) => [`@dsl/${name}`, `file:${tarball(name)}`]));
  // The one that this checkout has already compiled: a minute less.
  const compiled = { "better-sqlite3": `link:${join(root, "node_modules", "better-sqlite3")}` };
  mkdirSync(project);
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({
      name: "someone",
      private: true,
      type: "module",
      dependencies: { ...all, prettier: manifest.devDependencies.prettier },
      pnpm: { overrides: { ...all, ...compiled } },
    }),
  );
  pnpm(project, "install", "--prefer-offline");
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the tarballs hold what is run and its typings, and no tests, sources or compiled code", () => {
  const files = packages.map((name) => [name, filesIn(tarball(name))] as const);
  for (const [, paths] of files)
    expect(paths.filter((path) => /\.test\.|\.compiled$|\.tsbuildinfo$|package\/src\//.test(path))).toEqual([]);
  expect(Object.fromEntries(files).cli).toEqual(
    expect.arrayContaining(["package/bin/dsl.js", "package/dist/bundle/main.cjs", "package/dist/config.d.ts"]),
  );
  expect(Object.fromEntries(files)["prettier-plugin"]).toEqual([
    "package/LICENSE",
    "package/README.md",
    "package/dist/bundle/index.js",
    "package/dist/index.d.ts",
    "package/package.json",
  ]);
});

test("dsl is on the path, and makes a migration", () => {
  writeFileSync(
    join(project, "schema.dsl"),
    'datasource db {\n  provider = "sqlite"\n  url      = "file:./dev.db"\n}\n\nmodel Note {\n  id   Int    @id\n  text String\n}\n',
  );
  expect(dsl("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  dsl("migrate", "dev", "--name", "init");
  expect(readdirSync(join(project, "migrations"))).toEqual([expect.stringMatching(/_init$/)]);
  expect(JSON.parse(dsl("migrate", "status", "--json"))).toMatchObject({ ok: true });
});

test("dsl.config.ts finds defineConfig", () => {
  writeFileSync(
    join(project, "dsl.config.ts"),
    'import { defineConfig } from "@dsl/cli/config";\n\nexport default defineConfig({ url: "file:./other.db" as string });\n',
  );
  dsl("migrate", "deploy");
  expect(readdirSync(project)).toContain("other.db");
});

test("prettier --write . formats schemas as dsl format does", () => {
  const schemas = { "a.dsl": "model  A {\n id Int   @id // key\n}\n", "nested/b.prisma": "enum  B {\n X\n\n}\n" };
  for (const folder of ["by-prettier", "by-dsl"]) {
    mkdirSync(join(project, folder, "nested"), { recursive: true });
    for (const [name, text] of Object.entries(schemas)) writeFileSync(join(project, folder, name), text);
  }
  writeFileSync(join(project, "by-prettier", ".prettierrc"), '{ "plugins": ["@dsl/prettier-plugin"] }\n');
  expect(() => run("prettier", "by-prettier", "--check", ".")).toThrow(/a\.dsl\n.*nested\/b\.prisma/);
  run("prettier", "by-prettier", "--write", ".");
  run("prettier", "by-prettier", "--check", ".");
  run("dsl", "by-dsl", "format", "--schema", ".");
  for (const name of Object.keys(schemas)) {
    const formatted = readFileSync(join(project, "by-prettier", name), "utf8");
    expect(formatted).toBe(readFileSync(join(project, "by-dsl", name), "utf8"));
    expect(formatted).not.toBe(schemas[name as keyof typeof schemas]);
  }
});

test("the plugin of prettier loads no other file", () => {
  const installed = JSON.parse(
    readFileSync(join(project, "node_modules", "@dsl", "prettier-plugin", "package.json"), "utf8"),
  ) as Record<string, unknown>;
  expect(installed).not.toHaveProperty("dependencies");
  const bundle = readFileSync(
    join(project, "node_modules", "@dsl", "prettier-plugin", "dist", "bundle", "index.js"),
    "utf8",
  );
  expect(bundle.match(/\b(?:from|import)\s*\(?["'][^"']+["']/g) ?? []).toEqual([]);
});

function tarball(name: string): string {
  return join(
    folder,
    readdirSync(folder).find((file) => new RegExp(`^dsl-${name}-\\d`).test(file))!,
  );
}

const filesIn = (file: string): readonly string[] =>
  execFileSync("tar", ["-tzf", file], { encoding: "utf8" }).trim().split("\n").sort();

function pnpm(cwd: string, ...args: string[]): void {
  execFileSync("npx", ["-y", manifest.packageManager, ...args], { cwd, stdio: "pipe", encoding: "utf8" });
}

const dsl = (...args: string[]): string => run("dsl", ".", ...args);

function run(command: string, cwd: string, ...args: string[]): string {
  return execFileSync(join(project, "node_modules", ".bin", command), args, {
    cwd: join(project, cwd),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}
