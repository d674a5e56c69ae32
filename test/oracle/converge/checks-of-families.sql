create table wage (amount int not null, paid date, constraint wage_positive check (amount > 0), constraint wage_own check (amount > 1) no inherit);
create table wage_monthly (constraint wage_positive check (amount > 0), constraint wage_own check (amount > 1)) inherits (wage);
create table wage_weekly (constraint wage_positive check (amount > 0)) inherits (wage_monthly); create table wage_daily () inherits (wage_weekly);
create table late (n int, m int); alter table late add not null n not valid; --18+
create table tour (id bigint not null, next bigint, primary key (id)) partition by list (id);
alter table tour add constraint tour_next foreign key (next) references tour;
create table tour_1 partition of tour for values in (1);
-- to
create table wage (amount int not null, paid date, constraint amount_positive check (amount > 0), constraint amount_own check (amount > 1) no inherit);
create table wage_monthly (constraint amount_positive check (amount > 0), constraint amount_own check (amount > 1)) inherits (wage);
create table wage_weekly (constraint amount_positive check (amount > 0)) inherits (wage_monthly); create table wage_daily () inherits (wage_weekly);
create table late (n int not null, m int); --18+
create table tour (id bigint not null, next bigint, primary key (id)) partition by list (id);
alter table tour add constraint tour_next foreign key (next) references tour;
create table tour_1 (id bigint not null, next bigint, primary key (id));
create table bonus (amount int); create table bonus_early () inherits (bonus); create table bonus_late () inherits (bonus_early);
alter table bonus add constraint bonus_some check (amount > 0) not valid; comment on constraint bonus_some on bonus is 'for new ones'; create view over_bonus as select * from bonus_late;
