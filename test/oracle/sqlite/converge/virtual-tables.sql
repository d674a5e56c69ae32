create table docs (id integer primary key, title text, body text);
create virtual table own using fts5 (title, body);
create virtual table outer_ using fts5 (title, body, content = 'docs', content_rowid = 'id');
create virtual table old4 using fts4 (title, body);
create virtual table boxes using rtree (id, x0, x1, y0, y1);
insert into docs values (1, 'one', 'first thing'), (7, 'two', 'second thing');
insert into own (rowid, title, body) values (1, 'one', 'first thing'), (7, 'two', 'second thing');
insert into outer_ (outer_) values ('rebuild');
insert into old4 (docid, title, body) values (3, 'one', 'first');
insert into boxes values (1, 0, 1, 0, 1), (4, 2, 3, 2, 3);
-- to
create table docs (id integer primary key, title text, body text, note text);
create virtual table own using fts5 (title, body, note, tokenize = 'porter');
create virtual table outer_ using fts5 (title, body, note, content = 'docs', content_rowid = 'id');
create virtual table old4 using fts4 (title, body, note);
create virtual table boxes using rtree (id, x0, x1, y0, y1, +label text);
