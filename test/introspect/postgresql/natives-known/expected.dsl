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
  @@drop(`DROP OPERATOR public.=== (text, text)`)
  @@sql(`
    CREATE OPERATOR public.=== (
      FUNCTION = texteq,
      LEFTARG = text,
      RIGHTARG = text,
      HASHES
    )
  `)
}

/// Deutsch
native Sorting {
  @@sql(`
    CREATE COLLATION public.german (
      PROVIDER = icu,
      LOCALE = 'de'
    )
  `)
  @@drop(`DROP COLLATION public.german`)
}

native Touch {
  @@sql(`CREATE TRIGGER touch BEFORE INSERT ON public.old FOR EACH ROW EXECUTE FUNCTION public.touch()`)
  @@drop(`DROP TRIGGER "touch" ON "public"."old"`)
}

native Files {
  @@sql(`CREATE FOREIGN DATA WRAPPER files`)
  @@drop(`DROP FOREIGN DATA WRAPPER files`)
}

native Old {
  @@sql(`
    CREATE FOREIGN TABLE public.old (
      id integer
    )
      SERVER archive
  `)
  @@drop(`DROP FOREIGN TABLE public.old`)
}

native EqualEqualEqualEqual {
  @@sql(`
    CREATE OPERATOR public.==== (
      FUNCTION = int4eq,
      LEFTARG = integer,
      RIGHTARG = integer
    )
  `)
  @@drop(`DROP OPERATOR public.==== (integer, integer)`)
}

native Archive {
  @@sql(`
    CREATE SERVER archive
      FOREIGN DATA WRAPPER files
      OPTIONS (host 'a')
  `)
  @@drop(`DROP SERVER archive`)
}

function touch {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.touch()
     RETURNS trigger
     LANGUAGE plpgsql
    AS $function$begin return new; end$function$
  `)
}
