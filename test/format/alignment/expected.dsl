model User {
  id    Int     @id
  email String  @unique
  name  String?
  posts Post[]

  createdAt DateTime @default(now())
  role      Role     @default(USER) @map("user_role")
}
