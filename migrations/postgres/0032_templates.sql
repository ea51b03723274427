SELECT sanduk_protect('templates', false);
SELECT sanduk_protect('template_versions', false);
