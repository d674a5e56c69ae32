/** Namespaces and extensions. */
import type { Declared, Extension as WrittenExtension } from "@dsl/parser";
import type { Extension, Namespace } from "../catalog.js";
import { objectId } from "../object-id.js";
import { commentOf } from "./comments.js";
import type { Declaring } from "./declaring.js";

/** Those that something lies in, and those with a block; as in Prisma, one that is only listed is not created. */
export function declareNamespaces(declaring: Declaring): readonly Namespace[] {
  const blocks = declaring.schema.namespaces.filter((each) => !isOnlyListed(each, declaring));
  const declared = new Map(blocks.map((each) => [each.dbName, each]));
  return [...new Set([...usedNamespaces(declaring), ...declared.keys()])].map((name) => {
    const written = declared.get(name);
    if (written === undefined) return { name };
    declaring.place(() => objectId("namespace", { name }), written.span);
    return { name, ...commentOf(written, declaring) };
  });
}

/** `schemas = […]` has no block; the resolver gives each name the datasource's place. */
function isOnlyListed(each: Declared, { schema }: Declaring): boolean {
  const { file, start } = schema.datasource.span;
  return each.span.file === file && each.span.start === start;
}

/** Everything that the schema may put something in: what lies elsewhere is not its own. */
export function knownNamespaces(declaring: Declaring): readonly string[] {
  const { schema, namespace } = declaring;
  if (namespace === undefined) return [];
  const written = schema.namespaces.map((each) => each.dbName);
  return [...new Set([namespace, ...schema.datasource.namespaces, ...written, ...usedNamespaces(declaring)])];
}

function usedNamespaces({ schema, namespace, dialect }: Declaring): readonly string[] {
  if (namespace === undefined) return [];
  const all = [
    ...schema.models,
    ...schema.partitions,
    ...schema.views.filter((view) => view.sql !== undefined),
    ...schema.enums,
    ...schema.compositeTypes,
    ...schema.aliases,
    ...schema.sequences,
    ...schema.statements,
  ];
  const installed = schema.extensions.flatMap((extension) => extension.installIn ?? []);
  const used = new Set([...all.map((each) => each.namespace ?? namespace), ...installed]);
  return [...used].filter((name) => !dialect.facts.engineNamespaces.includes(name));
}

export function declareExtensions(declaring: Declaring): readonly Extension[] {
  return declaring.schema.extensions.map((each) => declareExtension(each, declaring));
}

function declareExtension(each: WrittenExtension, declaring: Declaring): Extension {
  declaring.place(() => objectId("extension", { name: each.dbName }), each.span);
  return {
    name: each.dbName,
    ...(each.installIn === undefined ? {} : { namespace: each.installIn }),
    ...(each.version === undefined ? {} : { version: each.version }),
    ...commentOf(each, declaring),
    ...extensionNeeds(each, declaring),
  };
}

/** Of the others that are declared. */
function extensionNeeds({ dbName }: WrittenExtension, { schema, dialect }: Declaring): Pick<Extension, "needs"> {
  const declared = new Set(schema.extensions.map((each) => each.dbName));
  const needs = dialect.facts.extensionNeeds[dbName]?.filter((name) => declared.has(name)) ?? [];
  return needs.length === 0 ? {} : { needs: needs.map((name) => objectId("extension", { name })) };
}
