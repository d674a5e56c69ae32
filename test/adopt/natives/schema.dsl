datasource db {
  provider = "postgresql"
}

type money_of {
  amount   Int?
  currency String?
}

type weight_of {
  amount Int?
  unit   String?
}

native MoneyAsText {
  @@sql(`create cast (money_of as text) with inout`)
  @@drop(`drop cast (public.money_of as text)`)
}

native Archivists {
  @@sql(`create user mapping for public server archive`)
  @@drop(`drop user mapping for public server archive`)
}
