datasource db {
  provider = "postgresql"
  manage   = "all"
}

/// Of all papers.
sequence paper_number {
  start     = 7
  increment = 2

  @@renamedFrom("counter")
}

model Paper {
  id Int @id @default(`nextval('paper_number')`)
}
