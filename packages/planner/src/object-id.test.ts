import { expect, test } from "vitest";
import { objectId, readObjectId } from "./object-id.js";

test.each([
  ["plain", "users", undefined],
  ["", "users", "email"],
  ["a", 'quoted "name"', "back\\slash"],
  ["a", "comma, comma", 'both","of them'],
  ["", "line\nbreak", ""],
  ["ä", "naïve", "日本\u2028語"],
])("an id of %j, %j and %j is read as it was made", (namespace, name, member) => {
  const of = namespace === "" ? { name } : { namespace, name };
  const id = objectId("column", of, member);
  expect(readObjectId(id)).toEqual(member === undefined ? { kind: "column", of } : { kind: "column", of, member });
});
