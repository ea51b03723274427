SELECT sanduk_protect('agreements', false);
SELECT sanduk_protect('agreement_steps', false);
SELECT sanduk_protect('agreement_accounts', false);
SELECT sanduk_protect('assortments', false);
SELECT sanduk_protect('assortment_categories', false);
SELECT sanduk_protect('assortment_items', false);
SELECT sanduk_protect('assortment_accounts', false);
SELECT sanduk_protect('item_pictures', false);
