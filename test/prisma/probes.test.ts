/** On thousands of small schemas, in each of which one thing varies, Prisma and we agree on whether they are right. */
import { readSchema } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { expect, test } from "vitest";
import { prismaErrors } from "./prisma.js";
import { probes } from "./probes.js";

const targets = [postgresql.target, sqlite.target];

test.each(Object.entries(probes))("%s", (_, texts) => {
  const disagreed: string[] = [];
  let rejected = 0;
  for (const text of texts) {
    const sources = [{ path: "schema.prisma", text }];
    const theirs = prismaErrors({ name: "", sources });
    const ours = readSchema(sources, targets).diagnostics.filter(({ severity }) => severity === "error");
    if (theirs.length > 0) rejected++;
    if (theirs.length > 0 === ours.length > 0) continue;
    disagreed.push(
      `${theirs[0]?.text ?? "accepted"} / ${ours[0]?.message ?? "accepted"}\n${text.slice(text.indexOf("datasource"))}`,
    );
  }
  expect(disagreed).toEqual([]);
  expect(rejected).toBeGreaterThan(0);
  expect(rejected).toBeLessThan(texts.length);
});
