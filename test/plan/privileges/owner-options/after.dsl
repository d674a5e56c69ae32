model Log {
  id   Int    @id
  line String

  @@grant([Insert, Truncate], to: [current_user], grantable: true)
  @@revoke(Delete, from: [current_user])
  @@map("log")
}
