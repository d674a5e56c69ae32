/** Enums, domains and composite types. */
import { columnName, typeName } from "@dsl/parser";
import { conventionalName, typeId, type CompositeType, type Domain, type Enum } from "@dsl/planner";
import { writeCollation } from "./collation.js";
import { argument, attribute, quoted } from "../text/attribute.js";
import type { AliasDraft, BlockDraft, MemberDraft } from "../text/draft.js";
import { documentationOf, type Writing } from "../text/writing.js";
import { writeAccess, writeAliasAccess } from "./access.js";
import { checkText } from "./checks.js";
import { writeDefault } from "./defaults.js";
import { saysNamespace, writePlace } from "./models.js";
import { writeType } from "./types.js";

export function writeEnum(each: Enum, writing: Writing): BlockDraft {
  const { names } = writing;
  const values = each.values.map((label): MemberDraft => {
    const value = names.value(each, label);
    const attributes = value === label ? [] : [`@map(${quoted(label)})`];
    return { kind: "field", key: `value:${label}`, name: value, type: "", attributes };
  });
  const name = names.type(each);
  const place = [
    ...writeAccess(typeId(each), writing),
    ...writePlace(each, typeName(names.rules.tableNames, name), writing),
  ];
  return { kind: "block", keyword: "enum", name, members: [...values, ...place], ...documentationOf(each, writing) };
}

export function writeDomain(domain: Domain, writing: Writing): AliasDraft {
  const { names, dialect } = writing;
  const written = writeType(domain.type, writing);
  const name = names.type(domain);
  const usual = conventionalName([domain.name], "_check", dialect.facts.maxIdentifierBytes);
  const attributes = [
    ...(domain.default === undefined ? [] : [writeDefault(domain.default, domain.type, written, writing)]),
    ...(written.native === undefined ? [] : [written.native]),
    ...(domain.nullable ? [] : [writeRequired(domain)]),
    ...(domain.collation === undefined ? [] : [`@collate(${writeCollation(domain.collation, writing)})`]),
    ...domain.checks.map((check) => checkText("@check", check, check.name === usual ? undefined : check.name)),
    ...(typeName(names.rules.tableNames, name) === domain.name ? [] : [`@map(${quoted(domain.name)})`]),
    ...(saysNamespace(domain.namespace, writing) ? [`@schema(${quoted(domain.namespace)})`] : []),
    ...writeAliasAccess(typeId(domain), writing),
  ];
  return {
    kind: "alias",
    name,
    type: `${written.name}${written.list ? "[]" : ""}`,
    attributes,
    ...documentationOf(domain, writing),
  };
}

const writeRequired = ({ notNull }: Domain): string =>
  attribute(
    "@notNull",
    argument("map", notNull?.name === undefined ? undefined : quoted(notNull.name)),
    argument("comment", notNull?.comment === undefined ? undefined : quoted(notNull.comment)),
  );

export function writeCompositeType(type: CompositeType, writing: Writing): BlockDraft {
  const { names } = writing;
  const fields = type.attributes.map((each): MemberDraft => {
    const field = names.field(type, each.name);
    const written = writeType(each.type, writing);
    const attributes = [
      ...(columnName(names.rules.columnNames, field) === each.name ? [] : [`@map(${quoted(each.name)})`]),
      ...(written.native === undefined ? [] : [written.native]),
      ...(each.collation === undefined ? [] : [`@collate(${writeCollation(each.collation, writing)})`]),
    ];
    // An attribute of a composite type may always be NULL.
    const arity = written.list ? "[]" : "?";
    return {
      kind: "field",
      key: `attribute:${each.name}`,
      name: field,
      type: `${written.name}${arity}`,
      attributes,
      ...documentationOf(each, writing),
    };
  });
  const name = names.type(type);
  const place = [
    ...writeAccess(typeId(type), writing),
    ...writePlace(type, typeName(names.rules.tableNames, name), writing),
  ];
  return { kind: "block", keyword: "type", name, members: [...fields, ...place], ...documentationOf(type, writing) };
}
