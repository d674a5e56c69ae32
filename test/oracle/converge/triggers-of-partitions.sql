create table p (id int) partition by range (id);
create table p_low partition of p for values from (0) to (10) partition by list (id);
create table p_low_1 partition of p_low for values in (1);
create function noted() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger kept before insert on p for each row execute function noted();
-- to
create table p (id int) partition by range (id);
create table p_low partition of p for values from (0) to (20) partition by list (id);
create table p_low_1 partition of p_low for values in (1, 2);
create function noted() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger kept before insert on p for each row execute function noted();
create trigger noted after insert or update on p for each row execute function noted();
alter table p_low disable trigger noted;
alter table p_low_1 enable replica trigger kept;
