create table articles (id integer primary key, title text collate nocase, body text, version int not null on conflict ignore default 1) strict;
create virtual table article_search using fts5(title, body, tokenize = 'porter');
create view recent as
  select id, title
    from articles
  where id > 10;
create trigger articles_insert after insert on articles begin
  insert into article_search (rowid, title, body) values (new.id, new.title, new.body);
end;
create trigger if not exists "Articles Update" update of title, body on articles for each row when old.title <> new.title begin
  update article_search set title = new.title where rowid = new.id;
end;
create trigger recent_delete instead of delete on recent begin delete from articles where id = old.id; end;
create table settings (key text primary key not null on conflict replace, value any) strict;
create table no_key (a, b text);
create table odd_types (id integer primary key, a varchar(20), b "double precision", c numeric(10,2), d date, e unsigned big int, f);
create table checked (id integer primary key, a int check (a > 0), b int constraint b_small check (b < 10), check (a < b), unique (a) on conflict ignore);
create index articles_expression on articles (lower(title), version desc) where body is not null;
create index articles_nocase on articles (body collate nocase);
