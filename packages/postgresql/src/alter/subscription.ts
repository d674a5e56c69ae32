/** ALTER SUBSCRIPTION: where it connects to, what it takes and most of how. It stays as unconnected as it is. */
import { readDrop, type StatementObject } from "@dsl/planner";
import { changedSettings, readSettings } from "./settings.js";

export function alterSubscription(from: StatementObject, to: StatementObject): readonly string[] | undefined {
  const [old, now] = [readSubscription(from.create), readSubscription(to.create)];
  if (old === undefined || now === undefined) return undefined;
  const { what } = readDrop(from.drop);
  const settings = changedSettings(readSettings(old.settings), readSettings(now.settings), usual);
  if (settings === undefined || settings.some((each) => fixed.test(each))) return undefined;
  // a password that is not known is not written over
  if (old.connection !== now.connection && now.connection.includes("***")) return undefined;
  return [
    ...(old.connection === now.connection ? [] : [`ALTER ${what} CONNECTION ${now.connection}`]),
    ...(old.publications === now.publications
      ? []
      : [`ALTER ${what} SET PUBLICATION ${now.publications} WITH (refresh = false)`]),
    ...(settings.length === 0 ? [] : [`ALTER ${what} SET (${settings.join(", ")})`]),
  ];
}

const fixed = /^(?:connect|enabled|slot_name|two_phase|failover|streaming) /;

const usual = {
  synchronous_commit: "'off'",
  binary: "false",
  disable_on_error: "false",
  password_required: "true",
  run_as_owner: "false",
  origin: "any",
};

function readSubscription(create: string) {
  const [, connection, publications = "", settings = ""] =
    /^CREATE SUBSCRIPTION .*\n {2}CONNECTION ('(?:[^']|'')*')\n {2}PUBLICATION ([^\n]*)\n {2}WITH \(([^\n]*)\)$/.exec(
      create,
    ) ?? [];
  return connection === undefined ? undefined : { connection, publications, settings };
}
