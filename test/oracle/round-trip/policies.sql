create table t (id int primary key, owner text, team int);
alter table t enable row level security; alter table t force row level security;
create policy p1 on t using (owner = current_user); create policy p2 on t as restrictive for update to public using (team > 0) with check (team > 1); create policy p3 on t for insert with check (exists (select from t t2 where t2.id = t.team)); create policy p4 on t for select to postgres, public using (true); create policy "P 5" on t for delete using (false);
comment on policy p1 on t is 'pol';
create table t2 (id int); alter table t2 enable row level security; create table t3 (id int); create policy off on t3 using (true); create table t4 (id int); alter table t4 force row level security;
create function is_mine(t) returns bool language sql stable as 'select $1.owner = current_user'; create policy fn on t using (is_mine(t));
