model User {
  id    Int    @id @default(autoincrement())
  title String @renamedFrom("name")
  years Int    @renamedFrom("age") @check(`years >= 0`)

  @@index([title])
  @@index([`lower(title)`], map: "by_name")
  @@check(`length(title) > 0`, map: "named")
}
