/** The packages as they would be published: packed, installed in an empty project, used from there. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = new URL("../", import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { packageManager: string };
const packages = readdirSync(join(root, "packages"));
const folder = mkdtempSync(join(tmpdir(), "dsl-pack-"));
const project = join(folder, "project");

beforeAll(() => {
  for (const name of packages) pnpm(join(root, "packages", name), "pack", "--pack-destination", folder);
  const tarball = (name: string) =>
    `file:${join(
      folder,
      readdirSync(folder).find((file) => file.startsWith(`dsl-${name}-`))!,
    )}`;
  const all = Object.fromEntries(packages.map((name) => [`@dsl/${name}`, tarball(name)]));
  mkdirSync(project);
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({
      name: "someone",
      private: true,
      type: "module",
      dependencies: all,
      pnpm: { overrides: all, onlyBuiltDependencies: ["better-sqlite3"] },
    }),
  );
  pnpm(project, "install", "--prefer-offline");
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the tarballs hold what is run and its typings, and no tests or sources", () => {
  const files = execFileSync(
    "tar",
    [
      "-tzf",
      join(
        folder,
        readdirSync(folder).find((file) => file.startsWith("dsl-cli-"))!,
      ),
    ],
    { encoding: "utf8" },
  ).split("\n");
  expect(files).toEqual(
    expect.arrayContaining(["package/bin/dsl.js", "package/dist/bundle/main.js", "package/dist/config.d.ts"]),
  );
  expect(files.filter((file) => /\.test\.|package\/src\//.test(file))).toEqual([]);
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

function pnpm(cwd: string, ...args: string[]): void {
  execFileSync("npx", ["-y", manifest.packageManager, ...args], { cwd, stdio: "pipe", encoding: "utf8" });
}

function dsl(...args: string[]): string {
  return execFileSync(join(project, "node_modules", ".bin", "dsl"), args, {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}
