datasource db {
  provider = "postgresql"
}

model Visit {
  kind Int
  page String

  @@index([page])
  @@index([page], map: "visit_page_too")
  @@id([kind, page])
  @@partition(by: List, [kind])
}

partition VisitA {
  of = Visit
  in = [`1`]

  @@index([page], map: "visit_a_page", attached: "visit_page_too")
}
