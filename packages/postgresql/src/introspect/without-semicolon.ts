/** A definition as the engine prints it, without the spaces around and the semicolon at the end. */
export const withoutSemicolon = (definition: string | null): string => (definition ?? "").trim().replace(/;$/, "");
