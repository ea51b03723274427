# What an organization says about itself.
organization = संस्था
organization-name = संस्था का नाम
organization-industry = व्यवसाय
organization-reach-hint = ख़रीदार और ड्राइवर देखते हैं कि आपसे कैसे संपर्क हो।
organization-domain = अपना डोमेन
organization-domain-hint = जैसे shop.example.com, जब वह इस सर्वर की ओर हो।
organization-domain-invalid = केवल डोमेन लिखें, जैसे shop.example.com।
organization-slug = संदूक पर पता
organization-since = यहाँ कब से
organization-currency-note = मुद्रा संस्था खुलते समय तय होती है: बही की हर राशि उसी में गिनी जाती है।
organization-saved = संस्था सहेजी गई।
