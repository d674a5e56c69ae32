model User {
  id   Int    @id
  name String

  @@replicaIdentity(Nothing)
  @@index([`lower(${name})`], map: "user_name")
}
