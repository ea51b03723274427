SELECT sanduk_protect('attachments', false);
