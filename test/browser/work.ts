/** All that needs no Node: a schema from its text to diagnostics, SQL, code and back. Runs in whatever can run JavaScript. */
import { clients, dmmf, generateClient, printScript, schemaText, script } from "@dsl/generator";
import { format, readSchema, renderDiagnostics, type Schema } from "@dsl/parser";
import { declare, emptyCatalog, noIntents, plan, type Catalog, type Dialect } from "@dsl/planner";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";

/** As comparable numbers: PostgreSQL 18.4, SQLite 3.53.2. */
const databases = [
  { dialect: postgresql, serverVersion: 180_004 },
  { dialect: sqlite, serverVersion: 3_053_002 },
];

/** What came of one schema. Plain texts, so that two runs can be compared. */
export interface Work {
  readonly isValid: boolean;
  readonly diagnostics: string;
  readonly formatted: string;
  /** From an empty database, where the schema is valid and can be planned. */
  readonly sql?: string;
  /** The schema that a database made by this SQL would be pulled as. */
  readonly pulled?: string;
  readonly datamodel?: string;
  readonly code?: string;
}

export function work(text: string): Work {
  const { schema, target, diagnostics } = readSchema(
    [{ path: "schema.dsl", text }],
    databases.map(({ dialect }) => dialect.target),
  );
  const database = databases.find(({ dialect }) => dialect.target === target);
  const isValid = diagnostics.every(({ severity }) => severity !== "error");
  const made = database === undefined || !isValid ? undefined : planned(schema, database);
  const all = [...diagnostics, ...(made?.diagnostics ?? [])];
  const shown = renderDiagnostics(all, new Map([["schema.dsl", text]]), { color: false });
  return { ...made, isValid, diagnostics: shown, formatted: format(text) };
}

function planned(schema: Schema, { dialect, serverVersion }: (typeof databases)[number]) {
  const declared = declare(schema, dialect);
  const request = {
    from: nothing(dialect),
    to: declared.catalog,
    intents: noIntents,
    answers: new Map(),
    questionAnswers: {},
  };
  const up = plan({ ...request, dialect, serverVersion, fast: false });
  return {
    diagnostics: declared.diagnostics,
    sql: printScript(script(up, dialect)),
    pulled: schemaText(declared.catalog, dialect, { naming: "database", existing: [] })
      .files.map((file) => file.text)
      .join("\n"),
    datamodel: JSON.stringify(dmmf(schema)),
    code: code(schema, dialect),
  };
}

function nothing({ facts }: Dialect): Catalog {
  const { defaultNamespace } = facts;
  return defaultNamespace === undefined ? emptyCatalog : { ...emptyCatalog, namespaces: [{ name: defaultNamespace }] };
}

function code(schema: Schema, dialect: Dialect): string {
  const files = schema.generators.flatMap((generator) => {
    const client = clients.find(({ name }) => name === generator.provider);
    return client === undefined ? [] : generateClient(client, schema, dialect, generator).files;
  });
  return files.map((file) => `// ${file.path}\n${file.text}`).join("\n");
}
