SELECT sanduk_protect('drifts', false);
SELECT sanduk_protect('carnets', false);
SELECT sanduk_protect('disputes', false);
SELECT sanduk_protect('statement_links', false);
