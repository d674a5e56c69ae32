model User {
  id     Int @id @default(autoincrement())
  name   String
  visits BigInt @default(0)
}

view Totals {
  name  String @unique
  total Decimal

  @@materialized
  @@sql(`select name, sum(visits) as total from "User" group by name`)
}
