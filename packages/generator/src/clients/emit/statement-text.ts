/** Top-level statements of a generated module. */
import { group, hardLine, ifBreak, indent, join, line, type Doc } from "./doc.js";
import { assignmentDoc, expressionDoc, fluidDoc, type Expression } from "./expression-text.js";
import { propertyKey, stringLiteral } from "./names.js";
import { printDoc } from "./print-doc.js";
import { staysTogether, typeDoc, typeParameterDoc, unionLines, type TypeText } from "./type-text.js";

/** A member of an interface. */
export interface Member {
  readonly name: string;
  readonly type: TypeText;
  readonly optional: boolean;
  readonly comment?: Doc;
}

/** A whole module: statements with a blank line between them. */
export function moduleText(statements: readonly Doc[]): string {
  return statements.map((statement) => printDoc(statement) + "\n").join("\n");
}

/** `/** text *\/`; nothing when there is nothing to say. Text that would end the comment is taken apart. */
export function commentDoc(text: string): Doc | undefined {
  const lines = text
    .replaceAll("*/", "*\\/")
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trimEnd());
  const said = lines
    .join("\n")
    .replace(/^\n+|\n+$/g, "")
    .split("\n");
  if (said[0] === "") return undefined;
  if (said.length === 1) return `/** ${said[0]} */`;
  return ["/**", said.map((text) => [hardLine, ` *${text === "" ? "" : ` ${text}`}`]), hardLine, " */"];
}

/** A statement under its documentation. */
export function documented(comment: Doc | undefined, statement: Doc): Doc {
  return comment === undefined ? statement : [comment, hardLine, statement];
}

/** `import type { Generated } from "kysely";`, names as given. */
export function importDoc(keyword: "import" | "import type", names: readonly string[], from: string): Doc {
  const list = ["{", indent([line, join([",", line], names), ifBreak(",")]), line, "}"];
  const only = names.length === 1 ? ["{ ", names[0]!, " }"] : group(list);
  return [keyword, " ", only, " from ", stringLiteral(from), ";"];
}

/** `export interface User { … }` */
export function interfaceDoc(name: string, members: readonly Member[]): Doc {
  if (members.length === 0) return `export interface ${name} {}`;
  return [`export interface ${name} {`, indent([hardLine, join(hardLine, members.map(memberDoc))]), hardLine, "}"];
}

/** `export const UserSchema = …;` */
export function constantDoc(name: string, value: Expression): Doc {
  return [assignmentDoc(`export const ${name} =`, value), ";"];
}

/** `export const UserDefaults = () => ({ … });` */
export function functionDoc(name: string, result: Expression): Doc {
  return [fluidDoc(`export const ${name} =`, ["() => (", expressionDoc(result), ")"]), ";"];
}

/** `export const Role = { … } as const;` */
export function constantObjectDoc(name: string, value: Expression): Doc {
  return [fluidDoc(`export const ${name} =`, [expressionDoc(value), " as const"]), ";"];
}

/** `export type Role = …;` */
export function typeAliasDoc(name: string, type: TypeText): Doc {
  const left = `export type ${name} =`;
  if (type.kind === "union" && !staysTogether(type))
    return [group([left, group(indent([line, unionLines(type)]))]), ";"];
  return [fluidDoc(left, typeDoc(type)), ";"];
}

/** `export type UserWith<Relation extends keyof UserRelations> = User & Pick<UserRelations, Relation>;` */
export function intersectionAliasDoc(
  name: string,
  parameter: { readonly name: string; readonly constraint: string },
  types: readonly [TypeText, TypeText],
): Doc {
  const right = group([typeDoc(types[0]), indent([" &", line, typeDoc(types[1])])]);
  const left = [`export type ${name}`, typeParameterDoc(parameter.name, parameter.constraint), " ="];
  return [fluidDoc(left, right), ";"];
}

function memberDoc(member: Member): Doc {
  const type = member.type;
  const key = `${propertyKey(member.name)}${member.optional ? "?" : ""}:`;
  const ownLine = type.kind === "union" && !staysTogether(type);
  const typed = ownLine ? [key, group(indent([line, unionLines(type)]))] : [key, " ", typeDoc(type)];
  return documented(member.comment, [typed, ";"]);
}
