/** A headless Chromium, where this machine has one. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** The program; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/** What a page is once it has loaded, as HTML. Nothing of it stays, and nothing reaches the network. */
export async function loadedPage(chromium: string, url: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "dsl-chromium-"));
  const quiet = ["quic", "gpu", "background-networking", "component-update", "sync", "dev-shm-usage"];
  const options = [
    "--headless",
    "--no-sandbox",
    "--no-first-run",
    ...quiet.map((what) => `--disable-${what}`),
    `--user-data-dir=${profile}`,
    "--dump-dom",
    url,
  ];
  try {
    const { stdout } = await promisify(execFile)(chromium, options, { maxBuffer: 1 << 28, timeout: 120_000 });
    return stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
