SELECT sanduk_protect('balances', false);
SELECT sanduk_protect('holds', false);
SELECT sanduk_protect('movements', false);
