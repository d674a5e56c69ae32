create table t (id int, owner text default current_user, kind text); alter table t enable row level security;
create policy roles on t for select to pg_monitor using (true); create policy rows on t for update using (id > 0) with check (id > 0); create policy command on t for select using (id > 0); create policy permissive on t as permissive for all using (true);
create policy losing on t for update using (id > 0) with check (id > 1); create policy gaining on t for update using (id > 0); create policy called on t using (kind = 'a'); create policy said on t using (true); comment on policy said on t is 'old'; comment on policy rows on t is 'kept';
create policy retyped on t using (id > 5); create table away (id int); create policy elsewhere on t using (exists (select 1 from away where away.id = t.id)); create policy inserting on t for insert with check (id > 0);
create function mine(int) returns boolean language sql stable as 'select $1 > 0'; create policy calling on t using (mine(id));
create table forced (id int); alter table forced enable row level security; alter table forced force row level security; create policy one on forced using (true);
-- to
create table t (id bigint, owner text default session_user, kind text); alter table t enable row level security; alter table t force row level security;
create policy roles on t for select to pg_monitor, pg_read_all_stats using (true); create policy rows on t for update using (id > 1) with check (id > 2); create policy command on t for delete using (id > 0); create policy permissive on t as restrictive for all using (true);
create policy losing on t for update using (id > 0); create policy gaining on t for update using (id > 0) with check (id > 1); create policy renamed on t using (kind = 'a'); create policy said on t using (false); comment on policy said on t is 'new'; comment on policy rows on t is 'kept';
create policy retyped on t using (id > 5); create policy elsewhere on t using (false); create policy inserting on t for insert with check (owner = current_user);
create function mine(bigint) returns boolean language sql stable as 'select $1 > 1'; create policy calling on t using (mine(id));
create table forced (id int); create policy one on forced to pg_monitor using (true);
