/** Reads one PostgreSQL database, from an open connection to its catalog, in this process: prints a JSON line of its first time. */
import { postgresqlDriver } from "@dsl/postgresql/driver";

const [url = ""] = process.argv.slice(2);
const { connect, dialect } = postgresqlDriver;

const connection = await connect(url, { baseFolder: ".", create: false });
const [start, before] = [performance.now(), process.cpuUsage()];
const options = { namespaces: undefined, serverVersion: connection.serverVersion, ignoredTables: [] };
const results: Record<string, readonly Record<string, unknown>[]> = {};
await connection.snapshot(async () => {
  for (const { name, sql, params } of dialect.introspect.queries(options))
    results[name] = await connection.query(sql(results), params);
});
const { tables } = dialect.introspect.read(results, options);
const [ms, { user, system }] = [performance.now() - start, process.cpuUsage(before)];
await connection.close();
console.log(JSON.stringify({ op_ms: ms, op_cpu_ms: (user + system) / 1000, tables: tables.length }));
