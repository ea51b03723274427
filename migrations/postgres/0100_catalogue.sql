SELECT sanduk_protect('categories', false);
SELECT sanduk_protect('items', false);
SELECT sanduk_protect('item_words', false);
