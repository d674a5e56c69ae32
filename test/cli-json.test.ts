/** `--json`: one document on stdout with the format of its command, whatever comes of it, and no secret. */
import { expect, test } from "vitest";
import { commands } from "../packages/cli/src/commands.js";
import { projectFolder, runDsl } from "./support/command-line.js";

const words: Readonly<Record<string, readonly string[]>> = {
  inspect: ["schema.dsl"],
  "migrate show": ["nothing"],
  "migrate stamp": ["nothing"],
  "migrate diff": ["--from", "empty", "--to", "schema.dsl"],
  "migrate new": ["--name", "x"],
};

const schema = (provider: string, url: string) =>
  `datasource db {\n  provider = "${provider}"\n  url = "${url}"\n}\n\nmodel A {\n  id Int @id\n}\n`;

test.each(commands.map(({ path }) => path.join(" ")))("%s", async (name) => {
  const folder = projectFolder({ "schema.dsl": schema("sqlite", "file:./dev.db") });
  const { code, stdout } = await runDsl([...name.split(" "), ...(words[name] ?? []), "--json"], folder);
  const document: unknown = JSON.parse(stdout);
  expect(document).toMatchObject({ format: `dsl/${name.replace(" ", "-")}/1`, ok: code === 0 });
  expect(document).toHaveProperty("diagnostics");
});

const secrets = ["s3cret", "s3cret%40%3A%2F%23", "s3cret'\"`", "s3cret@:/x", "s3cret%zz", "s3 cret"];

test.each(secrets)("a password is never shown: %s", async (password) => {
  for (const place of [`ann:${password}@127.0.0.1:1/x`, `127.0.0.1:1/x?user=ann&password=${password}`]) {
    const env = { DATABASE_URL: `postgresql://${place}` };
    const folder = projectFolder({
      "schema.dsl": schema("postgresql", "").replace('""', 'env("DATABASE_URL")'),
    });
    for (const options of [[], ["-v"], ["--json"], ["--url", env.DATABASE_URL]]) {
      const { code, stdout, stderr } = await runDsl(["migrate", "deploy", ...options], folder, env);
      expect(code).toBe(1);
      expect(stdout + stderr).toMatch(/D5002/);
      expect(stdout + stderr).not.toMatch(/s3 ?cret|^ +at /m);
    }
  }
});
