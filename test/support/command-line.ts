/** The `dsl` command as processes of its own, as a shell starts it. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export const bin = new URL("../../packages/cli/bin/dsl.js", import.meta.url).pathname;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves once stderr has this text. */
  says(text: string): Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

/** Starts `dsl` in a folder; nothing of the surrounding environment reaches it but PATH and HOME. */
export function startDsl(words: readonly string[], cwd: string, env: Environment = {}): Started {
  const clean = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? cwd, ...env };
  const child = spawn(process.execPath, [bin, ...words], { cwd, env: clean, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  const listeners = new Set<() => void>();
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString("utf8");
    for (const listener of listeners) listener();
  });
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
  const said = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => void (stderr.includes(text) && resolve());
      listeners.add(look);
      look();
    });
  const says = async (text: string) => {
    const early = await Promise.race([said(text), ended]);
    if (early !== undefined) throw new Error(`ended before it said ${JSON.stringify(text)}: ${early.stderr}`);
  };
  return { process: child, ended, says };
}

export function runDsl(words: readonly string[], cwd: string, env: Environment = {}): Promise<Ended> {
  return startDsl(words, cwd, env).ended;
}

/** A temporary folder with these files, gone after the test. */
export function projectFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "dsl-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
