/** A migration that a run brought to its end. */
import type { Direction } from "../project.js";

export interface Applied {
  readonly id: string;
  readonly direction: Direction;
  readonly durationMs: number;
}
