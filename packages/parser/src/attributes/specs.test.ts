import { expect, test } from "vitest";
import { parse } from "../parse.js";
import { blockAttributes } from "./block-attributes.js";
import { fieldAttributes } from "./field-attributes.js";

const specs = [...fieldAttributes, ...blockAttributes];

test("no name is used for two attributes of one level", () => {
  for (const list of [fieldAttributes, blockAttributes]) {
    const names = list.map((spec) => spec.name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test.each(specs.map((spec) => [spec.title, spec] as const))("%s is documented", (title, spec) => {
  expect(spec.doc).toMatch(/^[A-Z].*\.$/s);
  expect(spec.example).toContain(title);
  expect(Object.values(spec.arguments).filter(({ doc }) => !doc.endsWith("."))).toEqual([]);
});

test.each(specs.map((spec) => [spec.title, spec] as const))("the example of %s can be parsed", (_, { example }) => {
  const text = example.startsWith("type ") ? example : `model A {\n  ${example}\n}`;
  expect(parse("a.dsl", text).diagnostics).toEqual([]);
});

test("arguments that may stand without a name come before none that must", () => {
  for (const { title, arguments: args } of specs) {
    const required = Object.entries(args).filter(([, spec]) => spec.positional);
    const firstOptional = required.findIndex(([, spec]) => !spec.required);
    const late = firstOptional < 0 ? [] : required.slice(firstOptional).filter(([, spec]) => spec.required);
    expect(late, title).toEqual([]);
  }
});
