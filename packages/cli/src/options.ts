/** Options that several commands share, each with one meaning. */
import type { CommandOption } from "./command.js";

export const fastOption: CommandOption = {
  flags: "--fast",
  description: "plain statements instead of the forms that are safe on a busy table",
};
export const forceOption: CommandOption = {
  flags: "--force",
  description: "skip the check that the database has that structure",
};
