datasource db {
  provider = "postgresql"
}

type Email = String @check(`${value} like '%_@_%'`) @check(`${value} <> ''`, map: "email_filled")
type Score = Int @default(5) @gte(0, db: true)
type Tags = String[]

model User {
  id     Int     @id
  email  Email   @unique
  second Email?
  mails  Email[]
  score  Score
  best   Score   @default(10)
  tags   Tags
}
