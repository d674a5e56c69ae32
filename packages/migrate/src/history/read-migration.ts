/** Reads one migration folder. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "@dsl/parser";
import { problem } from "../problem.js";
import { checksum } from "./checksum.js";
import type { Migration } from "./migration.js";
import { parseManifest } from "./parse-manifest.js";

/** The migration, or why it cannot be used. A missing down.sql is no error here: only who goes back needs it. */
export async function readMigration(folder: string, id: string): Promise<Migration | Diagnostic> {
  const path = join(folder, id);
  const [up, down, manifestText, ofPrisma] = await Promise.all(
    ["up.sql", "down.sql", "migration.json", "migration.sql"].map((name) => readText(join(path, name))),
  );
  if (up === undefined) return ofPrisma === undefined ? unreadable(id, "up.sql") : foreign(id);
  if (manifestText === undefined) return unreadable(id, "migration.json");
  const manifest = parseManifest(manifestText);
  if (typeof manifest === "string") return badManifest(id, manifest);
  return { id, folder: path, up, ...(down === undefined ? {} : { down }), manifest, checksum: checksum(up) };
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").then(
    (text) => text.replaceAll("\r\n", "\n"),
    () => undefined,
  );
}

function unreadable(id: string, file: string): Diagnostic {
  return problem("D5101", `migration "${id}" has no readable ${file}`, {
    help: "bring the file back from version control; a folder that is no migration does not belong here",
  });
}

function foreign(id: string): Diagnostic {
  return problem("D5101", `migration "${id}" is one of Prisma's: it has migration.sql and no up.sql`, {
    help: 'name another folder in dsl.config.ts, `migrations: { dir: "./migrations" }`; `dsl migrate baseline` begins there with what the database has',
  });
}

function badManifest(id: string, reason: string): Diagnostic {
  return problem("D5102", `migration.json of "${id}" cannot be understood: ${reason}`, {
    help: `it needs { "parents": [], "labels": [], "dependsOn": [], "provider": "…", "hazards": { "up": [], "down": [] }, "accepted": [] }`,
  });
}
