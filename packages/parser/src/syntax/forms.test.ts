/** What messages propose for an attribute is what the attribute takes. */
import { expect, test } from "vitest";
import type { Attribute } from "../ast.js";
import { blockAttributes } from "../attributes/block-attributes.js";
import { fieldAttributes } from "../attributes/field-attributes.js";
import { parse } from "../parse.js";
import { attributeForm, formOf, FORMS, SQL_FORM } from "./forms.js";

const specs = [...fieldAttributes, ...blockAttributes];

/** The attribute as its form has it, with values where the form leaves them out. */
function attributeOf(title: string): Attribute {
  const written = attributeForm(title)
    .replaceAll("[…]", "[a]")
    .replace(/(?<![`"\w ])…(?![`"])/, "1");
  const { file, diagnostics } = parse("a.dsl", `model A {\n  ${title.startsWith("@@") ? "" : "f Int "}${written}\n}`);
  expect(diagnostics, written).toEqual([]);
  const member = file.blocks[0]!.kind === "block" ? file.blocks[0]!.members[0] : undefined;
  if (member?.kind === "blockAttribute") return member.attribute;
  if (member?.kind === "field") return member.attributes[0]!;
  throw new Error(`${written} is no attribute`);
}

test.each(specs.map((spec) => [spec.title, spec.arguments] as const))("%s", (title, taken) => {
  const isBare = Object.values(taken).every(({ required }) => !required);
  if (formOf(title) === undefined) return expect(isBare, "it needs arguments").toBe(true);
  const args = attributeOf(title).args ?? [];
  const named = args.flatMap(({ nameText }) => nameText ?? []);
  const positional = Object.entries(taken).flatMap(([name, spec]) => (spec.positional ? [name] : []));
  const given = [...named, ...positional.slice(0, args.length - named.length)];
  expect(args.length - named.length).toBeLessThanOrEqual(positional.length);
  expect(Object.keys(taken)).toEqual(expect.arrayContaining(named));
  const needed = Object.entries(taken).flatMap(([name, spec]) => (spec.required ? [name] : []));
  expect(given).toEqual(expect.arrayContaining(needed));
  if (formOf(title) === SQL_FORM) expect(args[0]!.value.kind).toBe("sql");
});

test("nothing else has a form", () => {
  expect([...FORMS.keys()].filter((title) => !specs.some((spec) => spec.title === title))).toEqual([]);
});
