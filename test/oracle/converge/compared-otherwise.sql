create table tale (id int primary key, teller text unique, told text collate "C", heard varchar(30));
create index tale_told on tale (lower(told));
create index tale_heard on tale (id) where heard <> '';
insert into tale select g, 'teller ' || g, 'told ' || g, 'heard ' || g from generate_series(1, 20) g;
-- to
create table tale (id int primary key, teller text collate "POSIX" unique, told text, heard varchar(30) collate "C");
create index tale_told on tale (lower(told));
create index tale_heard on tale (id) where heard <> '';
