/** One generated module while it is being written: the names it declares, what it imports, its statements. */
import type { Diagnostic, Span } from "@dsl/parser";
import { hardLine, join, type Doc } from "./emit/doc.js";
import { codeName } from "./emit/names.js";
import { commentDoc, documented, importDoc, moduleText } from "./emit/statement-text.js";
import { relativeImport } from "./relative-import.js";

const heading = '// Made by dsl from the schema: change that and run "dsl generate".';

/** Where something is written in the schema, and what it is called there. */
export interface Origin {
  /** `model "User"` */
  readonly what: string;
  readonly span: Span;
}

export class ModuleText {
  readonly diagnostics: Diagnostic[] = [];
  readonly #names = new Map<string, Origin>();
  readonly #imports = new Map<string, Map<string, Import>>();
  readonly #statements: Doc[] = [];
  /** Statements that others use: they stand before these. */
  readonly #helpers = new Map<string, Doc>();
  readonly #output: string;

  /** `output` is the folder of the module, relative to the schema's. */
  constructor(output: string) {
    this.#output = output;
  }

  /** Takes `name` for a declaration of this module and returns how it is written; a name taken twice is reported. */
  declare(name: string, origin: Origin): string {
    const written = codeName(name);
    const other = this.#names.get(written);
    if (other === undefined) this.#names.set(written, origin);
    else if (other.span !== origin.span) this.diagnostics.push(sameName(written, origin, other));
    return written;
  }

  /** How a global is written here: by way of `globalThis` where a declaration has its name. */
  global(name: string): string {
    return this.#names.has(name) ? `globalThis.${name}` : name;
  }

  /** Imports `name` from `from`; a name that the module declares itself is reported. */
  import(name: string, from: string, kind: Import["kind"], origin: Origin): void {
    const local = name.replace(/^default as /, "");
    const other = this.#names.get(local) ?? this.#importedFrom(local, from);
    if (other !== undefined) this.diagnostics.push(sameName(local, origin, other));
    const names = this.#imports.get(from) ?? new Map<string, Import>();
    if (names.get(name)?.kind !== "import") names.set(name, { kind, origin });
    this.#imports.set(from, names);
  }

  /** A type of a `@ts` attribute, imported when it names a module. */
  ts({ type, from }: { readonly type: string; readonly from?: string }, origin: Origin): string {
    const name = /^[\p{ID_Start}$_][\p{ID_Continue}$]*/u.exec(type)?.[0];
    if (from === undefined || name === undefined) return type;
    const specifier = relativeImport(this.#output, from);
    if (specifier === undefined) this.diagnostics.push(outOfReach(from, this.#output, origin));
    this.import(name, specifier ?? from, "import type", origin);
    return type;
  }

  add(statement: Doc, comment?: Doc): void {
    this.#statements.push(documented(comment, statement));
  }

  /** Adds a statement that others use, once, before them; returns its name, which no declaration has. */
  helper(name: string, documentation: string, make: (name: string) => Doc): string {
    const free = this.#names.has(name) ? `${name}_` : name;
    if (!this.#helpers.has(free)) this.#helpers.set(free, documented(commentDoc(documentation), make(free)));
    return free;
  }

  text(): string {
    const imports = [...this.#imports].sort(byFirst).flatMap(([from, names]) => importDocs(from, names));
    const body = [...this.#helpers.values(), ...this.#statements];
    const lines = moduleText(imports.length === 0 ? body : [join(hardLine, imports), ...body]);
    return `${heading}\n${lines === "" ? "export {};\n" : `\n${lines}`}`;
  }

  #importedFrom(name: string, from: string): Origin | undefined {
    for (const [module, names] of this.#imports) {
      if (module === from) continue;
      for (const [imported, { origin }] of names) if (imported.replace(/^default as /, "") === name) return origin;
    }
    return undefined;
  }
}

interface Import {
  readonly kind: "import" | "import type";
  readonly origin: Origin;
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** One line for types and one for values, each where there are any. */
function importDocs(from: string, names: ReadonlyMap<string, Import>): Doc[] {
  const sorted = [...names].sort(byFirst);
  return (["import", "import type"] as const).flatMap((kind) => {
    const these = sorted.filter(([, one]) => one.kind === kind).map(([name]) => name);
    return these.length === 0 ? [] : [importDoc(kind, these, from)];
  });
}

function sameName(name: string, origin: Origin, other: Origin): Diagnostic {
  return {
    code: "D4203",
    severity: "error",
    message: `${origin.what} and ${other.what} are both called "${name}" in generated code`,
    span: origin.span,
    help: "rename one of them and keep its name in the database with a map",
    related: [{ span: other.span, message: `"${name}" first` }],
  };
}

function outOfReach(from: string, output: string, origin: Origin): Diagnostic {
  return {
    code: "D4205",
    severity: "error",
    message: `module "${from}" of ${origin.what} cannot be named from the output folder "${output}"`,
    span: origin.span,
    help: "both are relative to the schema's folder: name the module by a path that begins like the output folder, or as a package",
  };
}
