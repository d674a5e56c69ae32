create table "User" (id integer primary key not null, name varchar(20) not null, count int not null, price double not null, at timestamp not null);
create table "OtherId" (id integer not null primary key autoincrement, "userId" integer references "User" (id) on delete set null on update cascade) strict;
create table "Key" (word text primary key);
