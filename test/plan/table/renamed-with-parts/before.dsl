datasource db {
  provider = "postgresql"
}

model Person {
  id     Int    @id
  town   String
  street String
  stay   `int4range`

  @@check(`town <> ''`)
  @@exclude([stay(with: `&&`)], type: Gist)
  @@index([town], where: `${town} > 'a'`)
  @@statistics([town, street])
}

model Visit {
  day  Int
  town String

  @@id([day])
  @@index([`lower(town)`, day])
  @@index([town], where: `${town} > 'a'`)
  @@partition(by: Range, [day])
}

partition Early { of = Visit  from = [`1`]  to = [`10`] }
