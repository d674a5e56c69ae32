/** What servers lack that are older than the newest that is known here. */
import type { OlderServers } from "@dsl/planner";
import { beyond } from "./older-servers/beyond.js";
import { kept } from "./older-servers/kept.js";

export const olderServers: OlderServers = { kept, beyond };
