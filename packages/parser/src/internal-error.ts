/** A mistake of this program, never of its user: the only thing that pure code throws. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}
