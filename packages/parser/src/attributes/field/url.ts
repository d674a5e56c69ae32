/** `@url`: a text that generated validators read as a URL. */
import { textRule } from "../validation.js";

export const url = textRule("url", "The text must be a URL; with db: true a CHECK too.", "website String? @url");
