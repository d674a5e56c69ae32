datasource db {
  provider = "postgresql"
  manage   = "all"
  comments = true
}

model House {
  id   Int    @id
  home Place?
  all  Place[]
}

type Place {
  /// Where the mail goes.
  lines String[] @renamedFrom("streets")
  code  String?  @renamedFrom("zip")
  note  String?

  @@renamedFrom("Address")
}
