datasource db {
  provider           = "postgresql"
  url                = env("DATABASE_URL")
  tableNames         = "snake_plural"
  columnNames        = "snake_case"
  referentialActions = "NoAction"
  manage             = "all"
}

schema billing

schema empty_one

enum State {
  open
  paid

  @@schema("billing")
}

type Amount = Decimal @db.Decimal(10, 2) @schema("billing")

model Invoice {
  id     Int         @id @default(autoincrement())
  userId Int
  user   BillingUser @relation(fields: [userId], references: [id])

  @@schema("billing")
}

model User {
  id           Int           @id
  billingUsers BillingUser[]
}

model BillingUser {
  id       Int       @id
  userId   Int
  state    State     @default(open)
  user     User      @relation(fields: [userId], references: [id])
  invoices Invoice[]

  @@map("users")
  @@schema("billing")
}

view OpenInvoice {
  id Int?

  @@sql(`
    SELECT id
       FROM billing.invoices i
  `)
  @@schema("billing")
}

function f {
  @@sql(`
    CREATE OR REPLACE FUNCTION billing.f()
     RETURNS integer
     LANGUAGE sql
    RETURN 1
  `)
  @@schema("billing")
}
