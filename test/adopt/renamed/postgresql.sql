create table log (id integer not null, note text, constraint log_pkey primary key (id));
create table people (id integer not null, years integer not null, constraint people_pkey primary key (id),
  constraint years_positive check (years > 0));
create index grown on people ((years / 10)) where years > 18;
alter table people enable row level security;
create policy young on people using (years < 100);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touch before update of years on people for each row when (new.years > 5) execute function touch();
insert into people values (1, 20);
