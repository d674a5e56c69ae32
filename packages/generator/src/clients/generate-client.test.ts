import type { Datasource, Generator, Schema, Span } from "@dsl/parser";
import type { Dialect } from "@dsl/planner";
import { expect, test } from "vitest";
import { defineGenerator } from "../define-generator.js";
import { generateClient } from "./generate-client.js";

const span: Span = { file: "schema.dsl", start: 0, end: 1 };
const generator: Generator = { name: "names", provider: "model-names", settings: { style: "loud" }, span };
const schema = { datasource: {} as Datasource, models: [], generators: [generator] } as unknown as Schema;
const dialect = {} as Dialect;

test("a generator of one's own gets the schema, the dialect and its block", () => {
  const own = defineGenerator({
    name: "model-names",
    generate: (request) => {
      expect(request).toEqual({ schema, dialect, generator });
      return { files: [{ path: "models.txt", text: "" }] };
    },
  });
  expect(generateClient(own, schema, dialect, generator)).toEqual({
    files: [{ path: "models.txt", text: "" }],
    diagnostics: [],
  });
});

test("what it throws is reported, and nothing is written", () => {
  const broken = defineGenerator({
    name: "model-names",
    generate: () => {
      throw new Error("no such style");
    },
  });
  const { files, diagnostics } = generateClient(broken, schema, dialect, generator);
  expect(files).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: "D4207", severity: "error", message: 'generator "names" failed: no such style', span },
  ]);
});

test("settings that it names are held to their values", () => {
  const strict = defineGenerator({
    name: "model-names",
    settings: { style: ["plain"] },
    generate: () => ({ files: [] }),
  });
  const { diagnostics } = generateClient(strict, schema, dialect, {
    ...generator,
    settings: { style: "loud", colour: "red", output: "./x" },
  });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["D4202", "error"],
    ["D4201", "warning"],
  ]);
});
