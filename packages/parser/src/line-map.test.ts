import { expect, test } from "vitest";
import { LineMap } from "./line-map.js";

const text = "ab\ncd\r\ne😀\r\n\rx";
const map = new LineMap(text);

test.each<[number, number, number]>([
  [0, 0, 0],
  [2, 0, 2],
  [3, 1, 0],
  [6, 1, 3],
  [7, 2, 0],
  [10, 2, 3],
  [12, 3, 0],
  [13, 4, 0],
  [14, 4, 1],
])("offset %i is line %i, column %i", (offset, line, column) => {
  expect(map.position(offset)).toEqual({ line, column });
});

test("offsets outside of the text are brought back to its ends", () => {
  expect(map.position(-1)).toEqual({ line: 0, column: 0 });
  expect(map.position(99)).toEqual({ line: 4, column: 1 });
});
