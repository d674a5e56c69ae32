datasource db {
  provider   = "postgresql"
  url        = env("DATABASE_URL")
  tableNames = "snake_case"
  manage     = "all"
}

extension citext {
  version = "1.4"
}

extension pg_stat_statements

role app_ro

role app_rw

role app_user

type Email = String @grant(Usage, to: [app_rw], grantable: true) @grant(Usage, to: [app_ro], by: app_rw)

model Ch {
  a Int  @id
  b Int?

  @@grant([Select, Insert], to: [app_rw], grantable: true)
  @@grant(Select, to: [app_ro], by: app_rw)
  @@grant(Insert, to: [app_user], grantable: true, by: app_rw)
  @@grant(Insert, to: [app_ro], by: app_user)
  @@grant(Update, to: [app_rw], on: [b], grantable: true)
  @@grant(Update, to: [app_ro], on: [b], by: app_rw)
}

native PublicSequencesToCurrentUser {
  @@sql(`alter default privileges for role app_rw in schema public grant usage on sequences to app_rw with grant option`)
  @@drop(`alter default privileges for role app_rw in schema public revoke usage on sequences from app_rw`)
}

native TablesToCurrentUser {
  @@sql(`alter default privileges for role app_user grant all on tables to app_user with grant option`)
  @@drop(`alter default privileges for role app_user revoke grant option for all on tables from app_user`)
}

native RoutinePublicCitextEqPublicCitextPublicCitextToAppRo {
  @@sql(`grant execute on routine public.citext_eq(public.citext, public.citext) to app_ro`)
  @@drop(`revoke execute on routine public.citext_eq(public.citext, public.citext) from app_ro`)
}

native RoutinePublicCitextEqPublicCitextPublicCitextToAppRw {
  @@sql(`grant execute on routine public.citext_eq(public.citext, public.citext) to app_rw`)
  @@drop(`revoke execute on routine public.citext_eq(public.citext, public.citext) from app_rw`)
}

native RoutinePublicCitextEqPublicCitextPublicCitextToPublic {
  @@sql(`revoke execute on routine public.citext_eq(public.citext, public.citext) from public`)
  @@drop(`grant execute on routine public.citext_eq(public.citext, public.citext) to public`)
}

native QueryTablePublicPgStatStatementsToAppRo {
  @@sql(`grant select (query) on table public.pg_stat_statements to app_ro with grant option`)
  @@drop(`revoke select (query) on table public.pg_stat_statements from app_ro`)
}
