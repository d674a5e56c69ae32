import { expect, inject, test } from "vitest";
import { borrowCache } from "./borrow-cache.js";
import { connect } from "./connect.js";
import type { PostgresqlConnection } from "./connection.js";
import { onSameServer } from "./database-url.js";

const url = inject("postgresqlUrl");
const discard = () => Promise.resolve();

test("what was opened is closed when the transaction cannot be begun", async () => {
  const admin = await connect(url, { create: false });
  const name = "dsl_test_not_borrowed";
  await admin.execute(`drop database if exists ${name}`);
  await admin.execute(`create database ${name}`);
  const holder = await connect(onSameServer(url, name), { create: false });
  await holder.query("select pg_advisory_lock(hashtextextended('dsl borrow', 0))");
  const opened: PostgresqlConnection[] = [];
  const impatient = async () => {
    const connection = await connect(onSameServer(url, name), { create: false });
    await connection.execute("set statement_timeout = 50");
    opened.push(connection);
    return connection;
  };
  await expect(borrowCache({ connect: impatient, discard })).rejects.toThrow("time limit");
  expect(opened).toHaveLength(2);
  for (const connection of opened) await expect(connection.query("select 1")).rejects.toThrow();
  await holder.close();
  await admin.execute(`drop database ${name} with (force)`);
  await admin.close();
});

test("one that was opened is closed when the other cannot be", async () => {
  const only = await connect(url, { create: false });
  const openings = [Promise.resolve(only), Promise.reject(new Error("too many connections"))];
  await expect(borrowCache({ connect: () => openings.shift()!, discard })).rejects.toThrow("too many connections");
  await expect(only.query("select 1")).rejects.toThrow();
});
