datasource db {
  provider    = "postgresql"
  tableNames  = "camelPlural"
  columnNames = "camelCase"
}

enum UserRole {
  ADMIN
}

type HomeAddress {
  streetName String
}

type EmailAddress = String

model OrderItem {
  id          Int          @id
  HTTPServer2 String
  userID      Int
  _private    Int
  fixedName   Int          @map("Fixed")
  role        UserRole
  home        HomeAddress
  mail        EmailAddress

  @@partition(by: Range, [id])
}

model Person {
  id Int @id
}

model Category {
  id Int @id
  @@map("Shelf")
}

view ActiveUser {
  userName String @unique
}

partition OrderItemOld {
  of   = OrderItem
  from = [`1`]
  to   = [`100`]
}
