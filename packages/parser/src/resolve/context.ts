/** What every step of resolving shares: the facts of the target, the declarations by name, and the place for messages. */
import type { KnownValues } from "../attributes/known-values.js";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic, Edit, Severity, Span } from "../diagnostics/diagnostic.js";
import type { Datasource } from "../schema.js";
import type { ScalarType, Target } from "../target.js";
import type { Declarations } from "./declarations.js";
import type { Holders } from "./holders.js";
import type { Memory } from "./memory.js";
import { nearestOne, type Near } from "./nearest.js";
import type { KnownColumns } from "./known-columns.js";

export interface Context {
  /** Undefined when the datasource names no known provider: then nothing that depends on the database is checked. */
  readonly target: Target | undefined;
  readonly datasource: Datasource;
  readonly declarations: Declarations;
  /** Models, views, composite types and mixins. */
  readonly holders: Holders;
  /** Database names of enum values, by enum and value. */
  readonly enumValues: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The enum that an alias stands for, by the name of the alias. */
  readonly aliasEnums: ReadonlyMap<string, string>;
  /** The scalar type that an alias stands for, by the name of the alias. */
  readonly aliasScalars: ReadonlyMap<string, ScalarType>;
  /** Aliases that contain themselves, which was reported. */
  readonly circularAliases: ReadonlySet<string>;
  /** The datasource's list of schemas could not be read. */
  readonly isSchemasLost: boolean;
  /** Whether the datasource lists extensions. */
  readonly hasExtensionList: boolean;
  readonly messages: Messages;
  readonly knownColumns: KnownColumns;
  readonly knownValues: KnownValues;
  /** Of an earlier version of the schema, when there was one. */
  readonly memory?: Memory | undefined;
}

/** Collects diagnostics and drops the second of two alike: a mixin's mistake is met once for each model that uses it. */
export interface Messages {
  readonly list: Diagnostic[];
  readonly seen: Set<string>;
  /** How often something was reported, again or for the first time. */
  attempts: number;
}

export const noMessages = (): Messages => ({ list: [], seen: new Set(), attempts: 0 });

/** A diagnostic being reported: an error unless it says otherwise. */
export type Report = Omit<Diagnostic, "code" | "severity"> & {
  readonly code: Code;
  readonly severity?: Severity;
  readonly near?: Near;
};

/** Of more messages than anybody reads at once the rest is not worth the search for near names. */
export const mostSearches = 100;

export function report(context: { readonly messages: Messages }, { near, ...report }: Report): void {
  const { list, seen } = context.messages;
  context.messages.attempts++;
  const key = `${report.code} ${report.span?.start} ${report.span?.file}`;
  if (seen.has(key)) return;
  seen.add(key);
  const words = near !== undefined && list.length < mostSearches ? wordsOf(near, report.span) : {};
  list.push({ severity: "error", ...report, ...words });
}

/** With one near name alone the repair is certain. */
function wordsOf({ name, known, otherwise }: Near, span: Span | undefined): Pick<Diagnostic, "label" | "help" | "fix"> {
  const meant = nearestOne(name, typeof known === "function" ? known() : known);
  if (meant === undefined) return otherwise === undefined ? {} : { help: otherwise };
  const label = `did you mean "${meant.name}"?`;
  const edit = meant.isOnly && span !== undefined ? renaming(name, meant.name, span) : undefined;
  return edit === undefined ? { label } : { label, fix: { title: `write ${edit.text}`, edits: [edit] } };
}

/** Of a name that stands there as a word or between quotes. */
function renaming(name: string, meant: string, span: Span): Edit | undefined {
  const quotes = span.end - span.start - name.length;
  if (quotes === 2) return { span, text: JSON.stringify(meant) };
  return quotes === 0 ? { span, text: meant } : undefined;
}
