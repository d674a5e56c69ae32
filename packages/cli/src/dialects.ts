/** The dialects that this program knows: the only list of them. Drivers, and what plans need, are loaded when a connection is wanted. */
import type { Target } from "@dsl/parser";
import type { DeclareDialect, Driver } from "@dsl/planner";
import { declaring as postgresql } from "@dsl/postgresql/declare";
import { declaring as sqlite } from "@dsl/sqlite/declare";
import { configurationError } from "./command-error.js";

interface Entry {
  readonly dialect: DeclareDialect;
  /** URLs that it speaks. */
  readonly url: RegExp;
  loadDriver(): Promise<Driver>;
}

const entries: readonly Entry[] = [
  {
    dialect: postgresql,
    url: /^postgres(ql)?:/,
    loadDriver: async () => (await import("@dsl/postgresql/driver")).postgresqlDriver,
  },
  {
    dialect: sqlite,
    url: /^(file:|sqlite:|:memory:)/,
    loadDriver: async () => (await import("@dsl/sqlite/driver")).sqliteDriver,
  },
];

const dialects: readonly DeclareDialect[] = entries.map((entry) => entry.dialect);

export const targets: readonly Target[] = dialects.map((dialect) => dialect.target);

/** What a database is, of its facts for the language. */
export const dialectOf = (target: Target | undefined): DeclareDialect | undefined =>
  dialects.find((dialect) => dialect.target === target);

/** Whether this is the URL of a database. */
export function speaksUrl(text: string): boolean {
  return entries.some((entry) => entry.url.test(text));
}

/** The driver for a database URL. Throws CommandError when no dialect speaks it. */
export async function driverForUrl(url: string): Promise<Driver> {
  const entry = entries.find((one) => one.url.test(url));
  if (entry !== undefined) return entry.loadDriver();
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0] ?? url.slice(0, 12);
  throw configurationError(
    "D4321",
    `no database speaks "${scheme}"`,
    "write postgresql://…, file:./dev.db or sqlite:./dev.db",
  );
}

/** The driver of a provider as the datasource names it. */
export async function driverForProvider(provider: string): Promise<Driver> {
  const entry = entries.find((one) => one.dialect.target.provider === provider);
  if (entry === undefined)
    throw configurationError(
      "D4322",
      `there is no provider "${provider}"`,
      `use one of: ${dialects.map((one) => one.target.provider).join(", ")}`,
    );
  return entry.loadDriver();
}
