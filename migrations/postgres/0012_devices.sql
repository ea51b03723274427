SELECT sanduk_protect('devices', false);
SELECT sanduk_protect('device_people', false);
SELECT sanduk_protect('pins', false);
