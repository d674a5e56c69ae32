create type person_state as enum ('new', 'known');
create table person (id int primary key, name text not null, state person_state not null default 'new');
create function initial(of_person person) returns text language sql immutable as $$ select left(of_person.name, 1) $$;
create function has_initial(p person) returns boolean language sql immutable begin atomic select initial(p) <> ''; end;--14+
create function has_initial(p person) returns boolean language sql immutable as $$ select initial(p) <> '' $$;--<14
alter table person add constraint person_has_initial check (has_initial(person));
create index person_initial on person (initial(person));
create table kept (id int, name text);
create function longest(k kept) returns int language sql immutable as $$ select length(k.name) $$;
create index kept_longest on kept (longest(kept));
-- to
create type parcel_state as enum ('new', 'sent');
create table parcel (id int primary key, weight int not null, state parcel_state not null default 'new');
create function heavy(p parcel) returns boolean language sql immutable as $$ select p.weight > 10 $$;
create function next_parcel() returns int language sql begin atomic select coalesce(max(id), 0) + 1 from parcel; end;--14+
create function next_parcel() returns int language sql as $$ select coalesce(max(id), 0) + 1 from parcel $$;--<14
alter table parcel alter id set default next_parcel(), add constraint parcel_light check (not heavy(parcel));
comment on constraint parcel_light on parcel is 'carried by hand';
create index parcel_heavy on parcel (id) where heavy(parcel);
create table kept (id int, name text) partition by list (id);
create table kept_rest partition of kept default;
create function longest(k kept) returns int language sql immutable as $$ select length(k.name) $$;
create table box (id int);
create function next_box() returns int language sql as $$ select coalesce(max(id), 0) + 1 from box $$;
alter table box alter id set default next_box();
