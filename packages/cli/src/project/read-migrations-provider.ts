/** Which database a folder of migrations is for. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** The provider that its first migration names; undefined when it is no such folder. */
export async function readMigrationsProvider(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder).catch(() => []);
  for (const entry of entries.sort()) {
    const text = await readFile(join(folder, entry, "migration.json"), "utf8").catch(() => undefined);
    const provider: unknown = text === undefined ? undefined : providerIn(text);
    if (typeof provider === "string") return provider;
  }
  return undefined;
}

function providerIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { provider?: unknown }).provider;
  } catch {
    return undefined;
  }
}
