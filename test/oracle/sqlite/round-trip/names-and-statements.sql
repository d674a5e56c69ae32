create table "select" ("from" int, [to] text, `where` text, 'group' text, "a b" int, "quo""te" text, "dot.ted" int, "日本語" text, "Ünï" int);
create index "ix.dot" on "select"("dot.ted");
create table /* c1 */ cm ( -- first
  id /* inner */ integer primary key, -- trailing, with comma
  a text /* , b text */ default 'x -- not comment', -- )
  c int check (c > 0 /* why */ -- ok
  ) ,
  constraint "named one" check (a <> '/* no */')
);
create table UPPER(ID INTEGER PRIMARY KEY, Name TEXT COLLATE NOCASE UNIQUE, Trimmed text collate rtrim);
create table lower_(uid integer references upper(id), nm text references UPPER(NAME));
create view "my view"(x, "y z") as select id, name from upper where name like 'a%';
create trigger "my trig" instead of insert on "my view" when new.x > 0 begin insert into upper(id, name) values (new.x, new."y z"); select raise(ignore); end;
create trigger trg2 after update of name, trimmed on upper for each row when old.name is not new.name begin update upper set trimmed = case when new.name = 'END' then 'begin' else new.name end where id = new.id; delete from cm where id = old.id; end;
create index part on upper(name collate binary desc, trimmed) where name is not null and id > 5;
create unique index expr on upper(lower(name), length(trimmed) desc);
create table gen(a int, b int as (a*2) , c text generated always as (a || 'x') stored not null unique, d int generated always as (a+b) virtual check (d > 0), e text as ('"' || a || '''') );
create table wr(a text collate nocase, b int, c text, primary key (a desc, b), unique (c collate nocase, b desc)) without rowid;
create table st(a int, b integer primary key, c real, d text, e blob, f any) strict;
create table nofk(a int, b int, foreign key(a, b) references bb(x, y) on update set null on delete set default match full not deferrable initially deferred);
create table notype(a, b not null, c default 5, d primary key);
create table fired (a, b);
create trigger after after insert on fired begin select 1; end;
create trigger if not exists before before delete on fired begin select 2; end;
create trigger main.instead after update of b on fired begin select 3; end;
create trigger "trigger" after update on fired begin select 4; end;
