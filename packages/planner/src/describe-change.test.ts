import { expect, test } from "vitest";
import { describeChange } from "./describe-change.js";

const column = { name: "handle", type: { text: "text" }, nullable: true } as const;

test("names the default namespace's tables without it, others with it", () => {
  const inPublic = describeChange({ kind: "addColumn", table: { namespace: "public", name: "users" }, column });
  const elsewhere = describeChange({ kind: "dropColumn", table: { namespace: "auth", name: "users" }, column });
  expect([inPublic, elsewhere]).toEqual(["add column users.handle text", "drop column auth.users.handle"]);
});
