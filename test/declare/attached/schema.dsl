// only postgresql
datasource db {
  provider = "postgresql"
}

model Visit {
  kind Int
  page String
  note String

  @@id([kind, page])
  @@index([page])
  @@index([page], map: "visit_page_too")
  @@partition(by: List, [kind])
}

partition VisitA {
  of = Visit
  in = [`1`]

  @@index([page], map: "visit_a_page", attached: "visit_page_too")
  @@index([note], map: "visit_a_note", attached: "visit_pages")
}
