model User {
  id   Int    @id
  name String

  @@replicaIdentity(Full)
  @@index([`upper(${name})`], map: "user_name")
}
