-- functions that only the program of this database brings, strings in double quotes, checks in no order
create table words (id integer primary key, low int, high int, text text default "none", check (low < high), check (high > 0), check (low > 0));
create view sorted as select id, sort_key(text) as key, "word" as kind from words where like_mine(text);
create view titled (number, title) as select id, text from words;
create trigger words_fill after insert on words begin update words set text = fill(new.text) where id = new.id; end;
create trigger titled_insert instead of insert on titled begin insert into words (id, text) values (new.number, new.title); end;
create index words_by_text on words (text collate binary, low desc);
