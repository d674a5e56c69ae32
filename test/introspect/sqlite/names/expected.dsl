datasource db {
  provider           = "sqlite"
  url                = env("DATABASE_URL")
  tableNames         = "snake_case"
  columnNames        = "snake_case"
  referentialActions = "NoAction"
  constraintNames    = "written"
  manage             = "all"
}

model Order {
  id        Int     @id
  select    String?
  firstName String  @map("First Name")
  brackets  `INT`?
  ticks     `INT`?
  quoteD    String? @default("x`${y}`") @map("quote\"d")
  _2fa      `INT`?  @map("2fa")
  größe   String?
  classes   Class[]

  @@unique([firstName, quoteD], map: "odd \"index\"")
}

model Class {
  id      Int     @id
  string  String? @map("String")
  orderId `INT`?
  order   Order?  @relation(fields: [orderId], references: [id])
}
