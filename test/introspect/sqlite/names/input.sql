create table "order" ("id" integer primary key, "select" text, "First Name" text not null, [brackets] int, `ticks` int, "quote""d" text default 'x`${y}`', "2fa" int, "größe" text);
create table class (id integer primary key, "String" text, order_id int references "order" (id));
create unique index "odd ""index""" on "order" ("First Name", "quote""d");
