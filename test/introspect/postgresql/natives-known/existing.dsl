datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
  comments = true
  manage   = "all"
}

model Kept {
  id   Int     @id
  name String? @collate("german") // by the phone book

  @@map("kept")
}

// Compares.
native Same {
  @@drop(`drop operator === (text, text)`)
  @@sql(`create operator === (procedure = texteq, leftarg = text, rightarg = text)`)
}

/// German
native Sorting {
  @@sql(`
    CREATE COLLATION public.german (
      PROVIDER = icu,
      LOCALE = 'de'
    )
  `)
  @@drop(`drop collation public.german`)
}

native Gone {
  @@sql(`create collation french (provider = icu, locale = 'fr')`)
  @@drop(`drop collation french`)
}
