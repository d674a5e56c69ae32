-- alter foreign key Till_shopId_fkey of Till
ALTER TABLE "public"."Till" ALTER CONSTRAINT "Till_shopId_fkey" ENFORCED;

-- back

-- drop foreign key Till_shopId_fkey of Till
ALTER TABLE "public"."Till" DROP CONSTRAINT "Till_shopId_fkey";

-- dsl:next
ALTER TABLE "public"."Till" ADD CONSTRAINT "Till_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "public"."Shop" ("id") ON DELETE SET NULL ON UPDATE CASCADE NOT ENFORCED;
