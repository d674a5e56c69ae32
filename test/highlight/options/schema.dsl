datasource db {
  provider = "postgresql" // or "sqlite"
  url      = env("DATABASE_URL")
  types    = { DateTime: "timestamptz(3)" }
  schemas  = ["public", "billing"]
  comments = true
}

generator zod { provider = "zod"  output = "./generated" }
partition P { of = Event  from = [`'2026-01-01'`]  default }
