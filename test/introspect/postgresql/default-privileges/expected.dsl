datasource db {
  provider   = "postgresql"
  url        = env("DATABASE_URL")
  tableNames = "snake_case"
  manage     = "all"
}

schema Odd_schema {
  @@map("Odd schema")
}

role Odd_role_name {
  @@map("Odd \"role\" name")
}

role app_ro

role app_rw

model Before {
  id Int @id @default(autoincrement())
}

model Later {
  id Int @id @default(autoincrement())

  @@revoke(Truncate, from: [current_user])
  @@grant(Select, to: [app_ro])
  @@grant([Select, Insert, Update, Delete], to: [app_rw], grantable: true)
}

model Numbered {
  id Int @id @default(autoincrement())

  @@revoke(Truncate, from: [current_user])
  @@grant(Select, to: [app_ro])
  @@grant([Select, Insert, Update, Delete], to: [app_rw], grantable: true)
  @@grant([Usage, Select], to: [Odd_role_name], sequences: [id])
  @@schema("Odd schema")
}

view Seen {
  id Int?

  @@revoke(Truncate, from: [current_user])
  @@grant(Select, to: [app_ro])
  @@grant([Select, Insert, Update, Delete], to: [app_rw], grantable: true)
  @@sql(`
    SELECT id
       FROM public.later
  `)
}

function early {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.early()
     RETURNS integer
     LANGUAGE sql
    AS $function$select 1$function$
  `)
}

function late {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.late()
     RETURNS integer
     LANGUAGE sql
    AS $function$select 1$function$
  `)
  @@revoke(Execute, from: [public])
}

native PublicTablesToAppRw {
  @@sql(`alter default privileges for role app_owner in schema public grant all on tables to app_rw`)
  @@drop(`alter default privileges for role app_owner in schema public revoke all on tables from app_rw`)
}

native TypesToPublic {
  @@sql(`alter default privileges for role app_owner revoke usage on types from public`)
  @@drop(`alter default privileges for role app_owner grant usage on types to public`)
}

native OddSchemaSequencesToOddRoleName {
  @@sql(`alter default privileges in schema "Odd schema" grant select, usage on sequences to "Odd ""role"" name"`)
  @@drop(`alter default privileges in schema "Odd schema" revoke select, usage on sequences from "Odd ""role"" name"`)
}

native FunctionsToPublic {
  @@sql(`alter default privileges revoke execute on functions from public`)
  @@drop(`alter default privileges grant execute on functions to public`)
}

native SchemasToAppRw {
  @@sql(`alter default privileges grant usage on schemas to app_rw`)
  @@drop(`alter default privileges revoke usage on schemas from app_rw`)
}

native TablesToAppRw {
  @@sql(`alter default privileges grant delete, insert, select, update on tables to app_rw with grant option`)
  @@drop(`alter default privileges revoke delete, insert, select, update on tables from app_rw`)
}

native TablesToAppRo {
  @@sql(`alter default privileges grant select on tables to app_ro`)
  @@drop(`alter default privileges revoke select on tables from app_ro`)
}

native TablesToCurrentUser {
  @@sql(`alter default privileges revoke truncate on tables from current_user`)
  @@drop(`alter default privileges grant truncate on tables to current_user`)
}
