-- The clock looks over every organization's schedules at once.
SELECT sanduk_protect('schedules', true);
SELECT sanduk_protect('ticks', true);
