/** Drafts as text that only lacks the formatter's alignment. */
import { quoted } from "./attribute.js";
import type { AliasDraft, Draft, MemberDraft } from "./draft.js";

export function printDraft(draft: Draft): string {
  const head = documentation(draft.documentation, "");
  const comment = commentAttribute(draft.documentation);
  if (draft.kind === "alias") return `${head}${[aliasText(draft), ...comment].join(" ")}\n`;
  const opening = `${head}${draft.keyword} ${draft.name}`;
  if (draft.members.length + comment.length === 0 && braceless.has(draft.keyword)) return `${opening}\n`;
  const [properties, fields, attributes] = (["property", "field", "attribute"] as const).map((kind) =>
    draft.members.filter((member) => member.kind === kind).map(printMember),
  );
  const last = [...attributes!, ...comment.map((text) => `  @${text}\n`)];
  const groups = [properties!, fields!, last].map((members) => members.join("")).filter((text) => text !== "");
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

export function fieldText(field: Extract<MemberDraft, { kind: "field" }>): string {
  const { name, type, attributes } = field;
  return [name, type, ...attributes, ...commentAttribute(field.documentation)].filter((part) => part !== "").join(" ");
}

function documentation(text: string | undefined, indentation: string): string {
  if (text === undefined || !isSayable(text)) return "";
  return text
    .split("\n")
    .map((line) => `${indentation}///${line === "" ? "" : ` ${line}`}\n`)
    .join("");
}

/** Space at the beginning of a line is not part of documentation, and a line ends where the file's do. */
const isSayable = (text: string): boolean =>
  text.split("\n").every((line) => line === line.trimStart() && !line.includes("\r"));

/** A comment that documentation cannot be. */
const commentAttribute = (text: string | undefined): readonly string[] =>
  text === undefined || isSayable(text) ? [] : [`@comment(${quoted(text)})`];
