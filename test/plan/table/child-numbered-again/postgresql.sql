-- set default of Bus.id to nextval('"public"."Vehicle_id_seq"'::regclass)
ALTER TABLE "public"."Bus" ALTER COLUMN "id" SET DEFAULT nextval('"public"."Vehicle_id_seq"'::regclass);

-- dsl:next
-- set default of EventA.id to nextval('"public"."Event_id_seq"'::regclass)
ALTER TABLE "public"."EventA" ALTER COLUMN "id" SET DEFAULT nextval('"public"."Event_id_seq"'::regclass);

-- back

-- set default of Bus.id to 7
ALTER TABLE "public"."Bus" ALTER COLUMN "id" SET DEFAULT 7;

-- dsl:next
-- set default of EventA.id to 9
ALTER TABLE "public"."EventA" ALTER COLUMN "id" SET DEFAULT 9;
