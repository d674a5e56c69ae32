/** Scratch databases: in memory, gone with the connection. */
import type { BuildScratch, ConnectOptions, EarlierScratch, Scratch, ScratchHost } from "@dsl/planner";
import { SqliteConnection } from "./connection.js";
import { openMemory } from "./open-database.js";

export async function openScratchHost({ onStatement, snapshots }: ConnectOptions): Promise<ScratchHost> {
  const cache = new Map<string, Buffer>();
  const open = async (content?: Buffer): Promise<SqliteConnection> =>
    new SqliteConnection(await openMemory(content), { identity: ":memory:", lockTimeoutMs: 0, onStatement });
  const { serverName, serverVersion } = await withConnection(await open(), (connection) => Promise.resolve(connection));
  const kept = async (key: string): Promise<Buffer | undefined> => {
    const content = cache.get(key) ?? (await snapshots?.read(key));
    return content === undefined ? undefined : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  };
  const fill = async (build: BuildScratch, earlier: readonly EarlierScratch[]): Promise<Buffer> => {
    for (const each of earlier) {
      const content = await kept(each.key);
      if (content !== undefined) return withConnection(await open(content), (scratch) => built(scratch, each.build));
    }
    return withConnection(await open(), (scratch) => built(scratch, build));
  };
  const fromCache: ScratchHost["fromCache"] = async (key, build, earlier = []) => {
    const known = await kept(key);
    const content = known ?? (await fill(build, earlier));
    cache.set(key, content);
    if (known === undefined) await snapshots?.write(key, content);
    return scratch(await open(content));
  };
  return {
    serverName,
    serverVersion,
    roles: [],
    create: async () => scratch(await open()),
    fromCache,
    clean: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

function scratch(connection: SqliteConnection): Scratch {
  return { connection, drop: () => connection.close() };
}

async function built(connection: SqliteConnection, build: BuildScratch): Promise<Buffer> {
  await build(connection);
  return connection.database.serialize();
}

async function withConnection<T>(
  connection: SqliteConnection,
  work: (connection: SqliteConnection) => Promise<T>,
): Promise<T> {
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}
