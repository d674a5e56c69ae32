-- create schema sales
CREATE SCHEMA "sales";

-- dsl:next
-- drop view shop.OpenOrder
DROP VIEW "shop"."OpenOrder";

-- dsl:next
-- move table shop.Line to schema sales
ALTER TABLE "shop"."Line" SET SCHEMA "sales";

-- dsl:next
-- rename table sales.Line to Item
ALTER TABLE "sales"."Line" RENAME TO "Item";

-- dsl:next
-- move table shop.Order to schema sales
ALTER TABLE "shop"."Order" SET SCHEMA "sales";

-- dsl:next
-- rename type shop.State to sales.State
ALTER TYPE "shop"."State" SET SCHEMA "sales";

-- dsl:next
-- rename constraint Line_id_not_null of sales.Item to Item_id_not_null
ALTER TABLE "sales"."Item" RENAME CONSTRAINT "Line_id_not_null" TO "Item_id_not_null";

-- dsl:next
-- rename constraint Line_orderId_fkey of sales.Item to Item_orderId_fkey
ALTER TABLE "sales"."Item" RENAME CONSTRAINT "Line_orderId_fkey" TO "Item_orderId_fkey";

-- dsl:next
-- rename constraint Line_orderId_not_null of sales.Item to Item_orderId_not_null
ALTER TABLE "sales"."Item" RENAME CONSTRAINT "Line_orderId_not_null" TO "Item_orderId_not_null";

-- dsl:next
-- rename constraint Line_pkey of sales.Item to Item_pkey
ALTER TABLE "sales"."Item" RENAME CONSTRAINT "Line_pkey" TO "Item_pkey";

-- dsl:next
-- rename sequence shop.ticket to sales.ticket
ALTER SEQUENCE "shop"."ticket" SET SCHEMA "sales";

-- dsl:next
-- create view sales.OpenOrder
CREATE VIEW "sales"."OpenOrder" AS
select id from sales."Order" where state = 'OPEN';

-- dsl:next
-- drop schema shop
DROP SCHEMA "shop";

-- back

-- create schema shop
CREATE SCHEMA "shop";

-- dsl:next
-- drop view sales.OpenOrder
DROP VIEW "sales"."OpenOrder";

-- dsl:next
-- move table sales.Item to schema shop
ALTER TABLE "sales"."Item" SET SCHEMA "shop";

-- dsl:next
-- rename table shop.Item to Line
ALTER TABLE "shop"."Item" RENAME TO "Line";

-- dsl:next
-- move table sales.Order to schema shop
ALTER TABLE "sales"."Order" SET SCHEMA "shop";

-- dsl:next
-- rename type sales.State to shop.State
ALTER TYPE "sales"."State" SET SCHEMA "shop";

-- dsl:next
-- rename constraint Item_id_not_null of shop.Line to Line_id_not_null
ALTER TABLE "shop"."Line" RENAME CONSTRAINT "Item_id_not_null" TO "Line_id_not_null";

-- dsl:next
-- rename constraint Item_orderId_fkey of shop.Line to Line_orderId_fkey
ALTER TABLE "shop"."Line" RENAME CONSTRAINT "Item_orderId_fkey" TO "Line_orderId_fkey";

-- dsl:next
-- rename constraint Item_orderId_not_null of shop.Line to Line_orderId_not_null
ALTER TABLE "shop"."Line" RENAME CONSTRAINT "Item_orderId_not_null" TO "Line_orderId_not_null";

-- dsl:next
-- rename constraint Item_pkey of shop.Line to Line_pkey
ALTER TABLE "shop"."Line" RENAME CONSTRAINT "Item_pkey" TO "Line_pkey";

-- dsl:next
-- rename sequence sales.ticket to shop.ticket
ALTER SEQUENCE "sales"."ticket" SET SCHEMA "shop";

-- dsl:next
-- create view shop.OpenOrder
CREATE VIEW "shop"."OpenOrder" AS
SELECT id
   FROM shop."Order"
  WHERE (state = 'OPEN'::shop."State");

-- dsl:next
-- drop schema sales
DROP SCHEMA "sales";
