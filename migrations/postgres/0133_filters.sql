SELECT sanduk_protect('filters', false);
