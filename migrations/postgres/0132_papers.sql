SELECT sanduk_protect('papers', false);
