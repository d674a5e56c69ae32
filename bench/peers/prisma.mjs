// Prisma schema engine (wasm) operations; prints one JSON line.
//   node prisma.mjs <op> <provider> [args]
// ops:
//   from-empty <schema>                     diff empty -> datamodel, SQL script            (reads no database)
//   dm-diff    <schemaA> <schemaB>          diff datamodel -> datamodel                    (reads no database)
//   live-diff  <url> <schema>               diff live database -> datamodel
//   migrations-diff <url> <initial.sql> <schema>   what `migrate dev` does: replay the migrations in a shadow database, diff
//                                           (engine.createMigration() itself is not wired for PostgreSQL in this build:
//                                           "shadow DB must be provided through an external factory")
//   introspect <url>                        db pull into a schema
//   apply      <url> <migrationsDir>        migrate deploy of a directory of *.sql files
//   push       <url> <schema>               db push (to prepare databases)
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openEngine, files, NOFILTER } from "./prisma-wasm.mjs";
const [op, provider, ...a] = process.argv.slice(2);
const out = process.env.OUT;
const rd = (f) => readFileSync(f, "utf8");
const t0 = performance.now();
const hasUrl = !["from-empty", "dm-diff"].includes(op);
// the engine connects when it is made, also where the operation needs no database
const dummy =
  provider === "sqlite" ? ":memory:" : (process.env.PG_URL ?? "postgresql://postgres@127.0.0.1:5432/postgres");
const { engine, memory } = await openEngine({ provider, url: hasUrl ? a[0] : dummy });
const t1 = performance.now();
const filters = NOFILTER;
const mlist = (dirs) => ({
  baseDir: "/m",
  lockfile: { path: "migration_lock.toml", content: `provider = "${provider}"\n` },
  shadowDbInitScript: "",
  migrationDirectories: dirs,
});
const mig = (name, content) => ({
  path: name,
  migrationFile: { path: "migration.sql", content: { tag: "ok", value: content } },
});
const empty = files(`datasource db {\n provider = "${provider}"\n}\n`);
let extra = {};
if (op === "from-empty") {
  const r = await engine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", ...files(rd(a[0])) },
    script: true,
    exitCode: null,
    filters,
  });
  extra = { out_bytes: r.stdout.length };
  if (out) writeFileSync(out, r.stdout);
} else if (op === "dm-diff") {
  const r = await engine.diff({
    from: { tag: "schemaDatamodel", ...files(rd(a[0])) },
    to: { tag: "schemaDatamodel", ...files(rd(a[1])) },
    script: true,
    exitCode: null,
    filters,
  });
  extra = { out_bytes: r.stdout.length };
  if (out) writeFileSync(out, r.stdout);
} else if (op === "live-diff") {
  const r = await engine.diff({
    from: { tag: "schemaDatasource", ...empty, configDir: "." },
    to: { tag: "schemaDatamodel", ...files(rd(a[1])) },
    script: true,
    exitCode: true,
    filters,
  });
  extra = { out_bytes: r.stdout?.length, exitCode: r.exitCode };
  if (out) writeFileSync(out, r.stdout ?? "");
} else if (op === "migrations-diff") {
  const r = await engine.diff({
    from: { tag: "migrations", ...mlist([mig("20200101000000_init", rd(a[1]))]) },
    to: { tag: "schemaDatamodel", ...files(rd(a[2])) },
    script: true,
    exitCode: true,
    filters,
  });
  extra = { out_bytes: r.stdout?.length, exitCode: r.exitCode };
  if (out) writeFileSync(out, r.stdout ?? "");
} else if (op === "introspect") {
  const ns = process.env.NAMESPACES?.split(",");
  // preview features on, as a user who wants everything kept would: without partialIndexes the pulled schema does not validate
  const gen = process.env.PREVIEW
    ? `generator client {\n provider = "prisma-client"\n output = "./c"\n previewFeatures = ${JSON.stringify(process.env.PREVIEW.split(","))}\n}\n`
    : "";
  const schema = files(
    gen + `datasource db {\n provider = "${provider}"\n${ns ? ` schemas = ${JSON.stringify(ns)}\n` : ""}}\n`,
  );
  const r = await engine.introspect({
    schema,
    baseDirectoryPath: "/",
    force: true,
    compositeTypeDepth: -1,
    namespaces: ns ?? null,
  });
  extra = {
    out_bytes: r.schema.files[0].content.length,
    models: (r.schema.files[0].content.match(/^(model|view) /gm) ?? []).length,
    warnings: r.warnings,
  };
  if (out) writeFileSync(out, r.schema.files[0].content);
  if (!process.env.WARN) extra.warnings = r.warnings ? r.warnings.length : 0;
} else if (op === "apply") {
  const dirs = readdirSync(a[1])
    .filter((f) => f.endsWith(".sql"))
    .sort()
    .map((f) => mig(f.replace(".sql", ""), rd(path.join(a[1], f))));
  const r = await engine.applyMigrations({ migrationsList: mlist(dirs), filters });
  extra = { applied: r.appliedMigrationNames.length };
} else if (op === "push") {
  const r = await engine.schemaPush({ force: true, schema: files(rd(a[1])), filters });
  extra = { executed: r.executedSteps, warnings: r.warnings.length };
} else throw new Error("unknown op");
const t2 = performance.now();
console.log(
  JSON.stringify({
    load_ms: +(t1 - t0).toFixed(1),
    op_ms: +(t2 - t1).toFixed(1),
    wasm_mb: Math.round(memory.buffer.byteLength / 1e6),
    rss_mb: Math.round(process.resourceUsage().maxRSS / 1024),
    ...extra,
  }),
);
process.exit(0);
