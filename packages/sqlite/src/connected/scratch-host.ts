/** Scratch databases: in memory, gone with the connection. */
import type { BuildScratch, EarlierScratch, Scratch, ScratchHost } from "@dsl/planner";
import { SqliteConnection, type ConnectionOptions } from "./connection.js";
import { openMemory } from "./open-database.js";

export async function openScratchHost(onStatement: ConnectionOptions["onStatement"]): Promise<ScratchHost> {
  const cache = new Map<string, Buffer>();
  const open = async (content?: Buffer): Promise<SqliteConnection> =>
    new SqliteConnection(await openMemory(content), { identity: ":memory:", lockTimeoutMs: 0, onStatement });
  const { serverName, serverVersion } = await withConnection(await open(), (connection) => Promise.resolve(connection));
  const fill = async (build: BuildScratch, earlier: readonly EarlierScratch[]): Promise<Buffer> => {
    const nearest = earlier.find((each) => cache.has(each.key));
    const begun = nearest === undefined ? undefined : cache.get(nearest.key);
    return withConnection(await open(begun), (connection) => built(connection, nearest?.build ?? build));
  };
  const fromCache: ScratchHost["fromCache"] = async (key, build, earlier = []) => {
    const content = cache.get(key) ?? (await fill(build, earlier));
    cache.set(key, content);
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
