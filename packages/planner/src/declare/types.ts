/** Enums, domains and composite types, where the database has them. */
import type { Alias, CompositeType as WrittenComposite, Enum as WrittenEnum } from "@dsl/parser";
import { collationName } from "./native-names.js";
import type { CompositeType, Domain, Enum } from "../catalog.js";
import { enumValueId, typeId } from "../object-ids.js";
import { CheckNames, draft, plainDraft, validationCheck } from "./checks.js";
import { columnType } from "./column-type.js";
import { commentOf } from "./comments.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { defaultText } from "./default.js";

export function declareEnums(declaring: Declaring): readonly Enum[] {
  if (!declaring.dialect.facts.enums) return [];
  return declaring.schema.enums.map((each) => declareEnum(each, declaring));
}

function declareEnum(each: WrittenEnum, declaring: Declaring): Enum {
  const name = qualifiedName(each, declaring);
  declaring.place(() => typeId(name), each.span);
  for (const value of each.values) declaring.place(() => enumValueId(name, value.dbName), value.span);
  return { ...name, values: each.values.map((value) => value.dbName), ...commentOf(each, declaring) };
}

export function declareDomains(declaring: Declaring): readonly Domain[] {
  if (!declaring.dialect.facts.domains) return [];
  return declaring.schema.aliases.map((alias) => declareDomain(alias, declaring));
}

function declareDomain(alias: Alias, declaring: Declaring): Domain {
  const name = qualifiedName(alias, declaring);
  declaring.place(() => typeId(name), alias.span);
  const value =
    alias.default === undefined
      ? undefined
      : defaultText(alias.default, { type: alias.base, arity: alias.arity }, declaring);
  return {
    ...name,
    type: columnType(alias.base, alias.arity, declaring),
    nullable: alias.required === undefined,
    ...requirement(alias.required),
    ...(value === undefined ? {} : { default: value }),
    ...(alias.collation === undefined ? {} : { collation: collationName(alias.collation, declaring) }),
    checks: domainChecks(alias, name.name, declaring),
    ...commentOf(alias, declaring),
  };
}

function requirement({ name, comment }: NonNullable<Alias["required"]> = {}): Pick<Domain, "notNull"> {
  if (name === undefined && comment === undefined) return {};
  return { notNull: { ...(name === undefined ? {} : { name }), ...(comment === undefined ? {} : { comment }) } };
}

function domainChecks(alias: Alias, name: string, declaring: Declaring): Domain["checks"] {
  const drafts = [
    ...alias.checks.map((check) => draft(check, [], declaring)),
    ...alias.validations.flatMap((validation) =>
      validationCheck(validation, "VALUE", declaring).map((expression) => plainDraft(expression, [], alias.span)),
    ),
  ];
  const names = new CheckNames(
    drafts.flatMap((each) => each.name ?? []),
    declaring,
  );
  return drafts.map(({ column: _column, span: _span, name: written, ...check }) => ({
    name: names.take(written, [name]),
    ...check,
  }));
}

export function declareCompositeTypes(declaring: Declaring): readonly CompositeType[] {
  return declaring.schema.compositeTypes.map((each) => declareCompositeType(each, declaring));
}

function declareCompositeType(each: WrittenComposite, declaring: Declaring): CompositeType {
  const name = qualifiedName(each, declaring);
  declaring.place(() => typeId(name), each.span);
  return {
    ...name,
    attributes: each.fields.map((field) => ({
      name: field.dbName,
      type: columnType(field.type, field.arity, declaring),
      ...(field.collation === undefined ? {} : { collation: collationName(field.collation, declaring) }),
      ...commentOf(field, declaring),
    })),
    ...commentOf(each, declaring),
  };
}
