/**
 * The schema engine of Prisma (wasm, from npm): what it would run to make an empty database what a schema says. It wants a
 * connection when it starts; for this it asks nothing of it but whether the namespace `public` is there.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

interface SchemaEngine {
  diff(request: object): Promise<{ readonly stdout: string }>;
}

interface Bindings {
  /** Not a constructor but a static method of this name. */
  readonly SchemaEngine: {
    readonly new: (options: object, log: () => void, adapters: object) => Promise<SchemaEngine>;
  };
  __wbg_set_wasm(exports: object): void;
}

/** The typings of Node leave it out. */
const { WebAssembly: wasm } = globalThis as unknown as {
  readonly WebAssembly: {
    instantiate(
      code: Uint8Array,
      imports: object,
    ): Promise<{ readonly instance: { readonly exports: { __wbindgen_start(): void } } }>;
  };
};

let bindings: Promise<Bindings> | undefined;

/** The engine's panics; after one it answers nothing any more. */
const panics: string[] = [];

async function load(): Promise<Bindings> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => panics.push(message) } });
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const loaded = (await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href)) as Bindings;
  const code = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await wasm.instantiate(code, { "./schema_engine_bg.js": loaded });
  loaded.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return loaded;
}

/** An adapter for the engine's questions at its start. */
function silentAdapter(provider: string): object {
  const ok = (value?: unknown) => ({ ok: true, value, map: () => ok(value), flatMap: () => ok(value) });
  const connection = {
    provider,
    adapterName: "silent",
    getConnectionInfo: () => ok({ schemaName: "public", supportsRelationJoins: false }),
    executeScript: async () => ok(),
    executeRaw: async () => ok(0),
    queryRaw: async () => ok({ columnNames: [], columnTypes: [], rows: [] }),
    dispose: async () => ok(),
  };
  const connect = async () => ok(connection);
  return { provider, adapterName: "silent", connect, connectToShadowDb: connect };
}

const engines = new Map<string, Promise<SchemaEngine>>();

async function start(provider: "postgresql" | "sqlite"): Promise<SchemaEngine> {
  const { SchemaEngine } = await (bindings ??= load());
  const adapter = silentAdapter(provider === "sqlite" ? provider : "postgres");
  const schema = `datasource db {\n  provider = "${provider}"\n}\n`;
  return SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => undefined, adapter);
}

/** The SQL, or why Prisma refuses the schema. */
export async function sqlFromPrisma(
  provider: "postgresql" | "sqlite",
  files: readonly SchemaFile[],
): Promise<{ readonly sql: string } | { readonly refused: string }> {
  const engine = engines.get(provider) ?? start(provider);
  engines.set(provider, engine);
  const request = {
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  };
  try {
    return { sql: (await (await engine).diff(request)).stdout };
  } catch (error) {
    if (panics.length > 0) throw new Error(`the engine panicked: ${panics.join("\n")}`, { cause: error });
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
