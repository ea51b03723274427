SELECT sanduk_protect('documents', false);
SELECT sanduk_protect('lines', false);
SELECT sanduk_protect('counters', false);
SELECT sanduk_protect('line_links', false);
