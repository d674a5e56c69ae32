datasource db {
  provider = "postgresql"
  schemas  = ["public", "billing"]
}

generator typescript {
  provider = "typescript"
}

generator zod {
  provider = "zod"
}

generator kysely {
  provider = "kysely"
}

enum State {
  OPEN
  PAID

  @@schema("billing")
}

model Invoice {
  id    Int    @id
  state State
  lines Line[]

  @@map("invoices")
  @@schema("billing")
}

model Line {
  id       Int       @id
  invoices Invoice[]

  @@schema("public")
}
