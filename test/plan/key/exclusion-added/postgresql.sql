-- add exclusion Booking_room_during_excl to Booking
ALTER TABLE "public"."Booking" ADD CONSTRAINT "Booking_room_during_excl" EXCLUDE USING "gist" ("room" WITH =, "during" WITH &&);

-- back

-- drop exclusion Booking_room_during_excl of Booking
ALTER TABLE "public"."Booking" DROP CONSTRAINT "Booking_room_during_excl";
