// Drives @prisma/schema-engine-wasm (the schema engine behind `prisma migrate` / `prisma db pull`)
// directly through a driver adapter. Packages are resolved from the directory in PEERS_DIR (default: cwd).
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import path from "node:path";

const root = process.env.PEERS_DIR ?? process.cwd();
export const req = createRequire(path.join(root, "package.json"));
export const imp = (id) => import(pathToFileURL(req.resolve(id)).href);
const dirOf = (pkg) => path.join(root, "node_modules", pkg);

// the wasm build reports panics through this global
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: "",
  set_message(m) {
    this.message = m;
    console.error("PANIC: " + m);
  },
};

let wasmMod;
async function load() {
  if (wasmMod) return wasmMod;
  const dir = dirOf("@prisma/schema-engine-wasm");
  const bg = await import(pathToFileURL(path.join(dir, "schema_engine_bg.js")).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(path.join(dir, "schema_engine_bg.wasm")), {
    "./schema_engine_bg.js": bg,
  });
  bg.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  wasmMod = { bg, memory: instance.exports.memory };
  return wasmMod;
}

export const NOFILTER = { externalTables: [], externalEnums: [] };
export const files = (content, p = "schema.prisma") => ({ files: [{ content, path: p }] });

/** Open an engine. opts: {provider:'postgresql'|'sqlite', url, shadowUrl (sqlite), datamodel}. */
export async function openEngine({ provider, url, shadowUrl, datamodel }) {
  const { bg, memory } = await load();
  const { bindMigrationAwareSqlAdapterFactory } = req("@prisma/driver-adapter-utils");
  let factory;
  if (provider === "sqlite") {
    const { PrismaBetterSqlite3 } = req("@prisma/adapter-better-sqlite3");
    const inner = new PrismaBetterSqlite3({ url }, { shadowDatabaseUrl: shadowUrl ?? ":memory:" });
    // the engine replays a migration script on the shadow database with executeRaw(), which better-sqlite3 refuses for
    // more than one statement (adapter 7.10.0): fall back to executeScript()
    const many = (ad) => {
      const x = ad.executeRaw.bind(ad);
      ad.executeRaw = async (q) => {
        try {
          return await x(q);
        } catch (e) {
          if (!(e instanceof RangeError) || q.args.length) throw e;
          await ad.executeScript(q.sql);
          return 0;
        }
      };
      // on a partial index the engine asks: ... AND name = "i3" - better-sqlite3 is built without double-quoted strings
      const q = ad.queryRaw.bind(ad);
      ad.queryRaw = (x) => q({ ...x, sql: x.sql.replace(/(WHERE type = 'index' AND name = )"([^"]*)"/, "$1'$2'") });
      return ad;
    };
    factory = {
      provider: "sqlite",
      adapterName: inner.adapterName,
      connect: async () => many(await inner.connect()),
      connectToShadowDb: async () => many(await inner.connectToShadowDb()),
    };
  } else {
    const { PrismaPg } = req("@prisma/adapter-pg");
    // discrete settings, not a connectionString: adapter-pg's connectToShadowDb() spreads `database` over the
    // config, and pg lets a connectionString win over it - the "shadow" would then be the main database.
    const u = new URL(url);
    const cfg = {
      host: u.hostname,
      port: Number(u.port),
      user: u.username,
      password: u.password || undefined,
      database: u.pathname.slice(1),
    };
    const pg = req("pg");
    // adapter-pg 7.10.1 has no mapping for the catalog type "char" (oid 18), which the engine's own introspection
    // queries return ("Column type 'char' could not be deserialized"): let it through as text, then mark those columns
    // as characters for the engine.
    const { ColumnTypeEnum } = req("@prisma/driver-adapter-utils");
    let chars = [];
    const patch = (r) => {
      chars = [];
      (r?.fields ?? []).forEach((f, i) => {
        if (f.dataTypeID === 18) {
          f.dataTypeID = 25;
          chars.push(i);
        }
      });
      return r;
    };
    const pool = (c) => {
      const p = new pg.Pool(c);
      const q0 = p.query.bind(p);
      p.query = (...a) => {
        const r = q0(...a);
        return r?.then ? r.then(patch) : r;
      };
      const c0 = p.connect.bind(p);
      p.connect = async (...a) => {
        if (typeof a[0] === "function") return c0(...a);
        const cl = await c0();
        if (!cl.__patched) {
          cl.__patched = true;
          const cq = cl.query.bind(cl);
          cl.query = (...b) => {
            const r = cq(...b);
            return r?.then ? r.then(patch) : r;
          };
        }
        return cl;
      };
      return p;
    };
    const open = async (c) => {
      const ad = await new PrismaPg(pool(c), { disposeExternalPool: true }).connect();
      const q = ad.queryRaw.bind(ad);
      ad.queryRaw = async (x) => {
        const r = await q(x);
        for (const i of chars) r.columnTypes[i] = ColumnTypeEnum.Character;
        chars = [];
        return r;
      };
      return ad;
    };
    factory = {
      provider: "postgres",
      adapterName: "@prisma/adapter-pg",
      connect: () => open(cfg),
      async connectToShadowDb() {
        // the same as adapter-pg's own, with the patched pool
        const main = await open(cfg);
        const database = `prisma_shadow_${globalThis.crypto.randomUUID()}`;
        await main.executeScript(`CREATE DATABASE "${database}"`);
        const sh = await open({ ...cfg, database });
        const d0 = sh.dispose.bind(sh);
        sh.dispose = async () => {
          await d0();
          await main.executeScript(`DROP DATABASE "${database}"`);
          await main.dispose();
        };
        return sh;
      },
    };
  }
  const dm = datamodel ?? `datasource db {\n provider = "${provider}"\n}\n`;
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await bg.SchemaEngine.new({ datamodels: [["schema.prisma", dm]] }, () => {}, bound);
  return { engine, memory, bg, bound };
}
