import type { Span } from "./diagnostic.js";

/** Another piece of the same file. */
export const within = ({ file }: Span, start: number, end: number): Span => ({ file, start, end });
