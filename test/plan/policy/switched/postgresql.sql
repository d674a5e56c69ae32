-- alter options of table Diary
ALTER TABLE "public"."Diary" ENABLE ROW LEVEL SECURITY;

-- dsl:next
ALTER TABLE "public"."Diary" FORCE ROW LEVEL SECURITY;

-- back

-- alter options of table Diary
ALTER TABLE "public"."Diary" DISABLE ROW LEVEL SECURITY;

-- dsl:next
ALTER TABLE "public"."Diary" NO FORCE ROW LEVEL SECURITY;
