-- drop check Song_mood_check of Song
ALTER TABLE "Song" DROP CONSTRAINT "Song_mood_check";

-- dsl:next
ALTER TABLE "Song" ADD CONSTRAINT "Song_mood_check" CHECK ("mood" in ('CALM', 'GLAD', 'LOUD'));

-- back

-- drop check Song_mood_check of Song
ALTER TABLE "Song" DROP CONSTRAINT "Song_mood_check";

-- dsl:next
ALTER TABLE "Song" ADD CONSTRAINT "Song_mood_check" CHECK ("mood" in ('CALM', 'LOUD'));
