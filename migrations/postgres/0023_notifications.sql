-- The bell is counted with the one statement that finds who is asking; old ones are swept across organizations.
SELECT sanduk_protect('notifications', true);
