import { expect, test } from "vitest";
import { columnName, columnNamings, tableName, tableNamings, typeName } from "./naming.js";

test.each([
  ["createdAt", "created_at"],
  ["HTTPServerId2", "http_server_id2"],
  ["userID", "user_id"],
  ["already_snake", "already_snake"],
  ["_hidden", "_hidden"],
  ["straßeÄußere", "straße_äußere"],
  ["x", "x"],
  ["__", "__"],
])("column of %s under snake_case is %s", (field, column) => {
  expect(columnName("snake_case", field)).toBe(column);
});

test.each([
  ["OrderItem", "order_items"],
  ["Person", "people"],
  ["Category", "categories"],
  ["News", "news"],
  ["AuditLog", "audit_logs"],
])("table of %s under snake_plural is %s", (model, table) => {
  expect(tableName("snake_plural", model)).toBe(table);
});

test("other spellings of a table", () => {
  const names = ["snake_case", "camelCase", "PascalCase", "camelPlural", "PascalPlural"];
  expect(names.map((rule) => tableName(rule, "order_Item"))).toEqual([
    "order_item",
    "orderItem",
    "OrderItem",
    "orderItems",
    "OrderItems",
  ]);
});

test("types are spelled as tables are, in the singular", () => {
  expect(typeName("snake_plural", "UserRole")).toBe("user_role");
  expect(typeName("PascalPlural", "user_role")).toBe("UserRole");
});

test("without a rule, or with one that is not known, names stay", () => {
  expect(tableName(undefined, "OrderItem")).toBe("OrderItem");
  expect(columnName("toString", "createdAt")).toBe("createdAt");
});

test("every rule that can be written has a spelling", () => {
  expect(tableNamings.map((rule) => tableName(rule, "a_b")).filter((name) => name === "")).toEqual([]);
  expect(new Set(columnNamings.map((rule) => columnName(rule, "one_two"))).size).toBe(columnNamings.length);
});
