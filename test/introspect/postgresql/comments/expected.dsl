datasource db {
  provider   = "postgresql"
  url        = env("DATABASE_URL")
  tableNames = "snake_plural"
  comments   = true
  manage     = "all"
}

/// Everything
schema public

/// What somebody may do
enum Role {
  admin
}

/// Just a number
type D = Int

/// Counts
sequence s

/// Everyone who signs in.
///
/// Even once.
model User {
  id    Int    @id(comment: "The key")
  /// Lower case `always` ${really} "quoted" */
  email String @unique(constraint: true)
  role  Role?

  @@index([role], map: "by_role", comment: "For lists")
  @@check(`email ~~ '%@%'::text`, map: "email_has_at", comment: "Rough")
  @@trigger("tr", `BEFORE INSERT FOR EACH ROW EXECUTE FUNCTION public.t()`, comment: "Does nothing")
}

/// Those who may
view Admin {
  id    Int?
  /// Copied
  email String?

  @@sql(`
    SELECT id,
        email
       FROM public.users
      WHERE (role = 'admin'::public.role)
  `)
}

/// One
function f {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.f()
     RETURNS integer
     LANGUAGE sql
    RETURN 1
  `)
}

function t {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.t()
     RETURNS trigger
     LANGUAGE plpgsql
    AS $function$ begin return new; end $function$
  `)
}
