import { expect, test } from "vitest";
import { parse } from "../parse.js";
import { wordsOf } from "./words.js";

test("every name in a declaration is one of its words, wherever it stands", () => {
  const text =
    "model A with M {\n  b B[] @own(level: High) @db.Char(1) @default(now(x: Low))\n  @@index([c(sort: Desc)])\n}\n";
  const { blocks } = parse("", text).file;
  const words = "A M b B own level High db Char 1 default now x Low index c sort Desc".split(" ");
  expect([...wordsOf(blocks[0]!)].sort()).toEqual(words.sort());
});

test("a reference in SQL is one of them", () => {
  const { blocks } = parse("", "model A {\n  b `inet` @check(`${B.c} > 0`)\n}\n").file;
  expect([...wordsOf(blocks[0]!)]).toEqual(expect.arrayContaining(["A", "b", "check", "B", "c"]));
});
