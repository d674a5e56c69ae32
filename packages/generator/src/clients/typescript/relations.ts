/** `UserRelations`, what each relation field leads to, and `UserWith<"posts">`, a row with the relations that were read with it. */
import type { RelationField } from "@dsl/parser";
import { documentationOf } from "../documentation.js";
import { codeName } from "../emit/names.js";
import { commentDoc, interfaceDoc, intersectionAliasDoc, type Member } from "../emit/statement-text.js";
import { arrayOf, keyword, reference, unionOf, type TypeText } from "../emit/type-text.js";
import type { ModuleText } from "../module.js";
import type { Table } from "../table.js";

export function addRelations(module: ModuleText, { source, relations }: Table): void {
  if (relations.length === 0) return;
  const row = codeName(source.name);
  const name = codeName(`${source.name}Relations`);
  module.add(interfaceDoc(name, relations.map(relationMember)), commentDoc(`Relations of ${row}.`));
  const picked = reference(module.global("Pick"), reference(name), reference("Relation"));
  module.add(
    intersectionAliasDoc(codeName(`${source.name}With`), { name: "Relation", constraint: `keyof ${name}` }, [
      reference(row),
      picked,
    ]),
    commentDoc(`${row} with the named relations.`),
  );
}

function relationMember(field: RelationField): Member {
  const comment = documentationOf(field);
  return {
    name: field.name,
    type: relationType(field),
    optional: false,
    ...(comment === undefined ? {} : { comment }),
  };
}

function relationType({ model, arity }: RelationField): TypeText {
  const row = reference(codeName(model));
  if (arity === "list") return arrayOf(row);
  return arity === "optional" ? unionOf(row, keyword("null")) : row;
}
