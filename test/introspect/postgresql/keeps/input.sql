create type role as enum ('ADMIN', 'member', 'OWNER');
create table users (
  id text not null primary key,
  email text not null,
  role role not null default 'ADMIN',
  age bigint,
  phone text,
  created_at timestamp(3) not null default current_timestamp,
  updated_at timestamp(3) not null,
  constraint users_age_check check (age > 0)
);
create unique index users_email_key on users (email);
create index users_role_idx on users (role);
create index users_phone_idx on users (phone);
create table posts (
  id serial primary key,
  title varchar(200) not null,
  author_id text not null,
  reviewer_id text references users (id),
  constraint posts_author_id_fkey foreign key (author_id) references users (id) on delete restrict on update cascade
);
create index posts_by on posts (author_id);
create table tags (id int primary key, post_id int not null references posts (id));
create view authors as select id, email from users;
