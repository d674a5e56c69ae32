import { expect, test } from "vitest";
import { constraintName } from "./constraint-name.js";
import { byteLength } from "./cut-bytes.js";

test("names say what they are of", () => {
  expect(constraintName("primaryKey", "users", ["id"], 63)).toBe("users_pkey");
  expect(constraintName("unique", "users", ["email"], 63)).toBe("users_email_key");
  expect(constraintName("index", "users", ["a", "b"], 63)).toBe("users_a_b_idx");
  expect(constraintName("foreignKey", "posts", ["author_id"], undefined)).toBe("posts_author_id_fkey");
});

test("a long name keeps its end", () => {
  const name = constraintName("foreignKey", "ü".repeat(40), ["column"], 63);
  expect(name).toBe(`${"ü".repeat(29)}_fkey`);
  expect(byteLength(name)).toBe(63);
});
