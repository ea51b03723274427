SELECT sanduk_protect('files', false);
