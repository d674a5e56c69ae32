model Log {
  id   Int    @id
  line String

  @@grant([Select, Insert], to: [current_user], grantable: true)
  @@revoke(Truncate, from: [current_user])
  @@map("log")
}
