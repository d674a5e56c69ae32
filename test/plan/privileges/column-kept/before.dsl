role app_user

model Note {
  id   Int    @id
  text String

  @@grant([Select, Insert, Update], to: app_user)
  @@grant([Select, Update], to: app_user, on: [text])
}
