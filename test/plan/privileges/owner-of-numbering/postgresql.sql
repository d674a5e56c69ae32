-- alter numbering of Order.id
ALTER TABLE "public"."Order" ALTER COLUMN "id" DROP DEFAULT;

-- dsl:next
DROP SEQUENCE "public"."Order_id_seq";

-- dsl:next
ALTER TABLE "public"."Order" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;

-- dsl:next
SELECT setval('"public"."Order_id_seq"'::regclass, greatest(max("id") + 1, 1), false) FROM "public"."Order";

-- dsl:next
-- make app_owner the owner of table Order
ALTER TABLE "public"."Order" OWNER TO "app_owner";

-- back

-- alter numbering of Order.id
ALTER TABLE "public"."Order" ALTER COLUMN "id" DROP IDENTITY;

-- dsl:next
CREATE SEQUENCE "public"."Order_id_seq" AS bigint;

-- dsl:next
ALTER SEQUENCE "public"."Order_id_seq" OWNER TO "app_owner";

-- dsl:next
ALTER SEQUENCE "public"."Order_id_seq" OWNED BY "public"."Order"."id";

-- dsl:next
ALTER TABLE "public"."Order" ALTER COLUMN "id" SET DEFAULT nextval('"public"."Order_id_seq"'::regclass);

-- dsl:next
SELECT setval('"public"."Order_id_seq"'::regclass, greatest(max("id") + 1, 1), false) FROM "public"."Order";

-- dsl:next
-- make whoever runs this the owner of table Order
ALTER TABLE "public"."Order" OWNER TO CURRENT_USER;
