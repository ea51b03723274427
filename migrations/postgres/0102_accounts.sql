SELECT sanduk_protect('accounts', false);
SELECT sanduk_protect('account_people', false);
SELECT sanduk_protect('limit_changes', false);
