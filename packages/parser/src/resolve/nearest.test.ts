import { expect, test } from "vitest";
import { distance, nearest } from "./nearest.js";

test("counts slips of the fingers", () => {
  expect(distance("kitten", "sitting")).toBe(3);
  expect(distance("user", "uesr")).toBe(1);
  expect(distance("", "abc")).toBe(3);
  expect(distance("same", "same")).toBe(0);
});

test("finds the nearest name, whatever its letter case", () => {
  expect(nearest("autor", ["author", "editor"])).toBe("author");
  expect(nearest("STRING", ["Int", "String"])).toBe("String");
});

test("finds nothing that is too far away", () => {
  expect(nearest("id", ["no", "name"])).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});
