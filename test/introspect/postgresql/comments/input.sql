create type role as enum ('admin');
comment on type role is 'What somebody may do';
create table users (id int primary key, email text not null unique, role role, constraint email_has_at check (email like '%@%'));
comment on table users is 'Everyone who signs in.

Even once.';
comment on column users.email is 'Lower case `always` ${really} "quoted" */';
comment on constraint email_has_at on users is 'Rough';
comment on constraint users_pkey on users is 'The key';
create index by_role on users (role);
comment on index by_role is 'For lists';
create view admins as select id, email from users where role = 'admin';
comment on view admins is 'Those who may';
comment on column admins.email is 'Copied';
create function f() returns int language sql return 1;
comment on function f() is 'One';
create sequence s;
comment on sequence s is 'Counts';
comment on schema public is 'Everything';
create domain d as int;
comment on domain d is 'Just a number';
create function t() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger tr before insert on users for each row execute function t();
comment on trigger tr on users is 'Does nothing';
