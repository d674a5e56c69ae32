create schema "My Schema";
create schema "select";
create type "My Schema"."En Um" as enum ('a b', 'A B', 'a-b', '1', 'ü', 'null', 'a''b', 'a"b', 'a`b', 'a${b}', 'back\slash');
create domain "select"."from" as text check (value <> '"');
create sequence "My Schema"."Seq-1";
create table "select"."table" ("select" int primary key, "from" text, "WHERE" "My Schema"."En Um" default 'a''b', "a""b" text, "a.b" text, "a b" "select"."from", "ümlaut" text, "日本語" text, "1st" int, "_x" int, "$d" int, "a`b" text, "a${b}" text, "back\slash" text, "line
break" text);
create table "My Schema"."order_items" (id int primary key, "orderId" int, order_id int, "OrderId" int);
create table "My Schema"."OrderItems" (id int primary key);
create table "My Schema"."orderItems" (id int primary key, item int references "My Schema"."OrderItems");
create table "My Schema"."OrderItem" (id int primary key, item int references "My Schema"."orderItems" , unique (item));
create table public.order_items (id int references "My Schema"."order_items" (id), model text, enum text, type text, "String" text, "Int" text, "constructor" text, "__proto__" text, "toString" text);
create table public."String" (id int primary key, "Json" json);
create table public."model" ("view" int primary key);
create table public."datasource" ("url" text, "provider" int references "model" ("view"));
create table public.this_is_a_very_long_table_name_that_is_exactly_sixty_three_byx (this_is_a_very_long_column_name_that_is_exactly_sixty_three_byt int primary key, this_is_a_very_long_column_name_that_is_exactly_sixty_three_by2 int unique, "öäüöäüöäüöäüöäüöäüöäüöäüöäüöäü" int);
create index on public.this_is_a_very_long_table_name_that_is_exactly_sixty_three_byx ("öäüöäüöäüöäüöäüöäüöäüöäüöäüöäü", this_is_a_very_long_column_name_that_is_exactly_sixty_three_by2);
create table public.this_is_a_very_long_table_name_that_is_exactly_sixty_three_byy (this_is_a_very_long_column_name_that_is_exactly_sixty_three_byt int references this_is_a_very_long_table_name_that_is_exactly_sixty_three_byx);
create index "Idx With ""Quotes""" on "select"."table" ("a""b", lower("from"), "a b" desc);
alter table "select"."table" add constraint "ck ""1""" check ("a""b" <> "a`b" and "a${b}" <> '${x}`');
create view "select"."view" as select "select" as "group", "a""b" as "x""y", "line
break" as "l" from "select"."table";
create function "select"."Fn"("a b" int, "select" text default 'x`${y}') returns text language sql as $fn$ select "select" || '`${' $fn$;
create function trg() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger "Trig ger" before insert on "select"."table" for each row execute function trg();
create table "a" (x int); create table "A" (x int); create table "a_" (x int); create table "_a" (x int); create table "a1" (x int); create table "a 1" (x int);
create table "123" ("456" int primary key); create table "-" ("-" int primary key, "--" int);
create table shelf (id int primary key); create table book (id int primary key, shelf int, constraint book_shelf foreign key (shelf) references shelf); create index book_shelf on book (shelf, id);
