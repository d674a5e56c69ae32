/** Drafts as text that only lacks the formatter's alignment. */
import type { AliasDraft, Draft, MemberDraft } from "./draft.js";

export function printDraft(draft: Draft): string {
  const head = documentation(draft.documentation, "");
  if (draft.kind === "alias")
    return `${head}${aliasText(draft)}
`;
  const opening = `${head}${draft.keyword} ${draft.name}`;
  if (draft.members.length === 0 && braceless.has(draft.keyword)) return `${opening}\n`;
  const fields = draft.members.filter((member) => member.kind !== "attribute");
  const attributes = draft.members.filter((member) => member.kind === "attribute");
  const groups = [fields, attributes].map((members) => members.map(printMember).join("")).filter((text) => text !== "");
  return `${opening} {\n${groups.join("\n")}}\n`;
}

export function aliasText({ name, type, attributes }: AliasDraft): string {
  return [`type ${name} = ${type}`, ...attributes].join(" ");
}

/** Blocks that need no braces when they say nothing. */
const braceless = new Set(["extension", "schema", "role", "sequence"]);

export function printMember(member: MemberDraft): string {
  switch (member.kind) {
    case "property":
      return `  ${member.name} = ${member.value}\n`;
    case "attribute":
      return `  ${member.text}\n`;
    case "field":
      return `${documentation(member.documentation, "  ")}  ${fieldText(member)}\n`;
  }
}

export function fieldText({ name, type, attributes }: Extract<MemberDraft, { kind: "field" }>): string {
  return [name, type, ...attributes].filter((part) => part !== "").join(" ");
}

function documentation(text: string | undefined, indentation: string): string {
  if (text === undefined) return "";
  return text
    .split("\n")
    .map((line) => `${indentation}///${line === "" ? "" : ` ${line}`}\n`)
    .join("");
}
