model Diary {
  id    Int    @id
  owner String
  @@policy("own", for: All, using: `owner = current_user`)
  @@rls(Disabled)
}
