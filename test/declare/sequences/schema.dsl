// only postgresql
datasource db {
  provider = "postgresql"
}

sequence plain
sequence invoice_number { start = 1000  cache = 10 }
sequence down { increment = -1  min = -100  max = 100  start = 100  cycle = true  type = Int }

model Invoice {
  id Int @id @default(`nextval('invoice_number')`)
}
