/** ALTER PUBLICATION: what it publishes and how. One of all tables does not become one of some, nor the other way round. */
import { readDrop, type StatementObject } from "@dsl/planner";
import { changedSettings, readSettings } from "./settings.js";

export function alterPublication(from: StatementObject, to: StatementObject): readonly string[] | undefined {
  const [old, now] = [readPublication(from.create), readPublication(to.create)];
  if (old === undefined || now === undefined || old.all !== now.all) return undefined;
  const { what } = readDrop(from.drop);
  const settings = changedSettings(readSettings(old.settings), readSettings(now.settings), usual);
  if (settings === undefined || (old.objects !== now.objects && now.objects === "")) return undefined;
  return [
    ...(old.objects === now.objects ? [] : [`ALTER ${what} SET\n  ${now.objects}`]),
    ...(settings.length === 0 ? [] : [`ALTER ${what} SET (${settings.join(", ")})`]),
  ];
}

const usual = {
  publish: "'insert, update, delete, truncate'",
  publish_via_partition_root: "false",
  publish_generated_columns: "none",
};

function readPublication(create: string) {
  const match =
    /^CREATE PUBLICATION (?:"(?:[^"]|"")+"|\S+)(?:( FOR ALL TABLES)| FOR\n {2}([\s\S]*?))?(?:\n {2}WITH \(([^\n]*)\))?$/.exec(
      create,
    );
  if (match === null) return undefined;
  const [, all = "", objects = "", settings = ""] = match;
  return { all, objects, settings };
}
