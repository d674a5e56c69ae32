-- the key goes with its column, and another one of another name comes
create table plots (number int constraint plot_number primary key, area numeric);
create table lots (code text primary key, area numeric);
create table bids (lot text, place int, primary key (lot, place));
-- to
create table plots (street text, house int, constraint plot_address primary key (street, house));
create table lots (code text, place int generated always as identity constraint lot_place primary key, area numeric);
create table bids (lot text, at timestamp constraint bid_at primary key);
