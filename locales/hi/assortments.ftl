# Assortments: what some accounts see of the catalogue.
assortments = वस्तु-चयन
assortments-new = नया चयन
assortments-edit = { $name } बदलें
assortments-empty = अभी कोई चयन नहीं
assortments-empty-text = जिन खातों का चयन है वे केवल वही देखते हैं। बाकी खाते पूरी सूची देखते हैं।
assortments-rule = नीचे के खाते केवल अपने चयनों की वस्तुएँ देखते हैं। बिना चयन का खाता पूरी सूची देखता है।
assortments-categories = पूरी श्रेणियाँ
assortments-items = और वस्तुएँ
assortments-items-hint = कोड या बारकोड, हर एक अपनी पंक्ति में।
assortments-nothing = कम से कम एक श्रेणी या वस्तु चुनें।
assortments-account = खाता
assortments-created = चयन जोड़ा गया।
assortments-saved = चयन सहेजा गया।
assortments-given = चयन खाते को दिया गया।
assortments-taken = चयन खाते से हटाया गया।
