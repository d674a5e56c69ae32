datasource db {
  provider = "postgresql"
}

/// An address.
type Email = String @db.VarChar(320) @check(`${value} like '%_@_%'`, map: "email_form") @renamedFrom("mail") @map("email_t")

type WorkEmail = Email @check(`${value} like '%@example.org'`) @length(3, 100) @default("a@example.org") @deprecated("no more")

type Tags = String[]
type Level = Severity @ts("Level", from: "./level")
type Search = `tsvector` @collate("C")

enum Severity {
  LOW
  HIGH
}

model User {
  id     Int        @id
  email  Email      @unique
  work   WorkEmail? @default("b@example.org")
  tags   Tags
  level  Level      @default(LOW)
  search Search
}
