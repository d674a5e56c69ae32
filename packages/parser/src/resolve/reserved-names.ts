/** Names that no type can have: words of JavaScript, and what Prisma's client calls itself. */

const reserved: ReadonlySet<string> = new Set(
  `PrismaClient async await break case catch class const continue debugger default delete do else enum export extends
   false finally for function if implements import in instanceof interface let new null package private protected
   public return super switch this throw true try typeof using var void while with yield`.split(/\s+/),
);

export const isReservedName = (name: string): boolean => reserved.has(name);
