datasource db {
  provider = "postgresql"
}

model Resident {
  id     Int    @id
  city   String @renamedFrom("town")
  street String
  stay   `int4range`

  @@check(`city <> ''`)
  @@exclude([stay(with: `&&`)], type: Gist)
  @@index([city], where: `${city} > 'a'`)
  @@statistics([city, street])
  @@renamedFrom("Person")
}

model Call {
  day  Int
  city String @renamedFrom("town")

  @@id([day])
  @@index([`lower(city)`, day])
  @@index([city], where: `${city} > 'a'`)
  @@partition(by: Range, [day])
  @@renamedFrom("Visit")
}

partition Early { of = Call  from = [`1`]  to = [`10`] }
