model User {
  id     Int @id @default(autoincrement())
  name   String
  visits Int @default(0)
}

view Totals {
  name  String @unique
  total BigInt

  @@materialized
  @@sql(`select name, sum(visits) as total from "User" group by name`)
}
