model User {
  id    String @id @using(`cast(id as text)`, down: `cast(id as integer)`)
  posts Post[]
}

model Post {
  id       Int    @id
  authorId String @using(`cast("authorId" as text)`, down: `cast("authorId" as integer)`)
  author   User   @relation(fields: [authorId], references: [id])
}
