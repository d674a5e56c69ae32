/**
 * Whole command lines on real databases, as transcripts. A case is a folder: `project/` is copied to a temporary folder,
 * the lines of `transcript.txt` that begin with `$ ` are run there by bash with `dsl` on the path, and what they print must
 * be what stands below them. `UPDATE=1` writes what was printed. A case named `postgresql-…` has a database of its own in
 * $DATABASE_URL; `$TOKEN` is the last consent token that was printed.
 */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { expectFile } from "./support/files.js";

const casesFolder = new URL("./cli/", import.meta.url).pathname;
const bin = new URL("../packages/cli/bin/", import.meta.url).pathname;
const cases = readdirSync(casesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test("there are cases", () => expect(cases.length).toBeGreaterThan(0));

describe("transcripts", () => {
  test.each(cases.map((entry) => entry.name))("%s", async (name) => {
    const file = join(casesFolder, name, "transcript.txt");
    const written = readFileSync(file, "utf8");
    const actual = await run(name, written);
    expectFile(file, actual);
  });
});

async function run(name: string, transcript: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "dsl-cli-"));
  const project = join(casesFolder, name, "project");
  if (existsSync(project)) cpSync(project, folder, { recursive: true });
  const database = name.startsWith("postgresql-") ? await createDatabase() : undefined;
  try {
    return await replay(transcript, folder, database?.url);
  } finally {
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Comments and commands stay; what is printed is put in anew. */
async function replay(transcript: string, folder: string, url: string | undefined): Promise<string> {
  const out: string[] = [];
  let token = "";
  for (const line of transcript.split("\n")) {
    if (line.startsWith("#")) out.push(line);
    if (!line.startsWith("$ ")) continue;
    if (out.length > 0 && !out.at(-1)!.startsWith("#")) out.push("");
    const { printed, code } = await shell(line.slice(2), folder, {
      TOKEN: token,
      ...(url === undefined ? {} : { DATABASE_URL: url }),
    });
    token = /(?:--confirm |"token": ")([0-9a-f]{12})/.exec(printed)?.[1] ?? token;
    out.push(
      line,
      ...stable(printed, folder, url)
        .trimEnd()
        .split("\n")
        .filter((one, at, all) => one !== "" || all.length > 1 || at > 0),
    );
    if (code !== 0) out.push(`[exit ${code}]`);
  }
  return `${out.join("\n")}\n`;
}

function shell(
  command: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ readonly printed: string; readonly code: number }> {
  const path = `${shim()}:${process.env.PATH ?? ""}`;
  const clean = { PATH: path, HOME: process.env.HOME ?? cwd, NO_COLOR: "1", ...env };
  const child = spawn("bash", ["-c", `exec 2>&1; ${command}`], { cwd, env: clean, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
  return new Promise((resolve) => child.on("close", (code) => resolve({ printed, code: code ?? -1 })));
}

let shimFolder: string | undefined;

/** A folder with `dsl` in it, as an installation has. */
function shim(): string {
  if (shimFolder !== undefined) return shimFolder;
  shimFolder = mkdtempSync(join(tmpdir(), "dsl-bin-"));
  mkdirSync(shimFolder, { recursive: true });
  writeFileSync(join(shimFolder, "dsl"), `#!/bin/sh\nexec "${process.execPath}" "${bin}dsl.js" "$@"\n`, {
    mode: 0o755,
  });
  return shimFolder;
}

/** Takes out what differs from run to run: times, ids, tokens, places. */
function stable(text: string, folder: string, url: string | undefined): string {
  const port = url === undefined ? "" : new URL(url).port;
  const database = url === undefined ? "" : new URL(url).pathname.slice(1);
  return text
    .replaceAll(folder, "<folder>")
    .replaceAll(database === "" ? "\u0000" : database, "<database>")
    .replaceAll(port === "" ? "\u0000" : `:${port}`, ":<port>")
    .replace(/\b20\d{6}T\d{6}(?:\d{3})?(?=_)/g, "<time>")
    .replace(/\b20\d\d-\d\d-\d\dT[\d:.]+Z/g, "<when>")
    .replace(/\b\d+(?:\.\d+)? ms\b/g, "<n> ms")
    .replace(/"durationMs": [\d.]+/g, '"durationMs": "<n>"')
    .replace(/(--confirm |"token": ")[0-9a-f]{12}/g, "$1<token>")
    .replace(/"checksum": "[0-9a-f]{64}"/g, '"checksum": "<sha256>"')
    .replace(/PostgreSQL \d+(?:\.\d+)?/g, "PostgreSQL <version>")
    .replace(/SQLite \d+\.\d+\.\d+/g, "SQLite <version>");
}

async function createDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const server = inject("postgresqlUrl");
  const name = `dsl_cli_${Math.random().toString(36).slice(2, 10)}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const drop = (): Promise<void> => onServer(server, `drop database if exists ${name} with (force)`);
  return { url: url.href, drop };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
