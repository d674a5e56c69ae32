create table visits (
  id int not null primary key,
  code text unique,
  day text not null,
  hour int not null,
  at datetime default (datetime('now')),
  seen timestamp default current_timestamp,
  note varchar(80) default null,
  unique (day, hour)
);
