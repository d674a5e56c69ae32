/** Pairs of database states: ours, and with a corpus those of other tools' tests and of real histories. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Scripts that make the state before and after, each in an empty database. Prisma schemas instead end in `.prisma`. */
export interface StatePair {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface Suite {
  readonly name: string;
  readonly pairs: readonly StatePair[];
}

/** Other tools' pairs, and each step of real histories. */
export function corpusSuites(corpus: string): readonly Suite[] {
  const folder = join(corpus, "diff-pairs");
  return [
    { name: "migra", pairs: sqlPairs(join(folder, "migra")) },
    { name: "pgschema", pairs: sqlPairs(join(folder, "pgschema")) },
    { name: "prisma-history", pairs: prismaPairs(join(folder, "prisma-history")) },
    { name: "history", pairs: historyPairs(join(corpus, "postgres")) },
  ];
}

/** `<case>.sql`: the state before and the state after, parted by a line `-- to`. */
export function ownPairs(folder: string): readonly StatePair[] {
  return readdirSync(folder).map((file) => {
    const [from = "", to = ""] = readFileSync(join(folder, file), "utf8").split(/^-- to\n/m);
    return { name: file.replace(/\.sql$/, ""), from: [from], to: [to] };
  });
}

/** `old.sql`, `new.sql`, and `setup.sql` before either. */
function sqlPairs(folder: string): readonly StatePair[] {
  return foldersIn(folder, "old.sql").map(({ name, path }) => {
    const setup = existsSync(join(path, "setup.sql")) ? [read(path, "setup.sql")] : [];
    return { name, from: [...setup, read(path, "old.sql")], to: [...setup, read(path, "new.sql")] };
  });
}

/** Each migration of a history, from the state before it. */
function historyPairs(folder: string): readonly StatePair[] {
  const histories = foldersIn(folder, "schema.sql").filter(({ name }) => name.endsWith("-migrations"));
  return histories.flatMap(({ name, path }) => {
    const migrations = read(path, "schema.sql").split(/^(?=-- file: )/m);
    return migrations.slice(1).map((migration, index): StatePair => {
      const from = migrations.slice(0, index + 1);
      return { name: `${name} ${index + 1}`, from, to: [...from, migration] };
    });
  });
}

/** Texts of `old.prisma` and `new.prisma` for PostgreSQL. */
function prismaPairs(folder: string): readonly StatePair[] {
  const apps = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return apps.flatMap((app) =>
    foldersIn(join(folder, app.name), "old.prisma")
      .map(({ name, path }) => ({ name, from: [read(path, "old.prisma")], to: [read(path, "new.prisma")] }))
      .filter(({ from, to }) => [...from, ...to].every((text) => /provider\s*=\s*"postgres/.test(text))),
  );
}

function foldersIn(folder: string, file: string) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, file)))
    .map((name) => ({ name, path: join(folder, name) }));
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");
