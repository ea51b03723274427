# खाते: जो विक्रेता को हर ख़रीदार से जोड़ते हैं, और वह कितना बाक़ी रख सकता है।
accounts = खाते
accounts-which = दिखाए गए खाते
accounts-new = नया खाता
accounts-edit = { $name } बदलें
accounts-empty = अभी कोई खाता नहीं
accounts-empty-text = खाता आपको एक ख़रीदार से जोड़ता है: उसके ऑर्डर, उसका बकाया, उसकी ओर से कौन काम करता है। पहला जोड़ें।
accounts-not-found = कोई खाता नहीं मिला
accounts-not-found-text = वर्तनी जाँचें, या कोई दूसरा नाम या फ़ोन नंबर खोजें।

## फ़ॉर्म
accounts-name-hint = दुकान के बोर्ड या रजिस्टर का नाम।
accounts-kind = ख़रीदार का प्रकार
accounts-kind-choose = प्रकार चुनें
accounts-kind-retailer = खुदरा विक्रेता
accounts-kind-wholesaler = थोक विक्रेता
accounts-kind-cafe = कैफ़े या रेस्तराँ
accounts-kind-firm = फ़र्म
accounts-kind-person = निजी व्यक्ति
accounts-kind-student = विद्यार्थी
accounts-kind-other = अन्य
accounts-tax-number = कर संख्या
accounts-registration = पंजीकरण संख्या
accounts-language-hint = इस खाते के संदेश इसी भाषा में लिखे जाते हैं।
accounts-language-house = संस्था की भाषा
accounts-site = शाखा
accounts-site-hint = वह शाखा जो इस खाते को सेवा देती है।
accounts-note-hint = केवल आपके लोगों के लिए; ख़रीदार इसे नहीं देखता।

## स्थिति
accounts-status-pending = स्वीकृति बाक़ी
accounts-status-active = सक्रिय
accounts-status-suspended = निलंबित
accounts-pending-text = खाता स्वीकृत होने पर इसके लोग ऑर्डर कर सकेंगे।
accounts-suspended-text = कोई नया ऑर्डर नहीं। जो बकाया है, वह बकाया रहता है।
accounts-owner = देखरेख
accounts-since = कब से
accounts-approval = स्वीकृति
accounts-approve = स्वीकृत करें
accounts-reactivate = निलंबन हटाएँ
accounts-suspend = निलंबित करें
accounts-suspend-title = यह खाता निलंबित करें
accounts-suspend-text = इसके लोग अब ऑर्डर नहीं कर सकेंगे। जो बकाया है, वह बकाया रहता है, और निलंबन कभी भी हटाया जा सकता है।
accounts-reason = कारण
accounts-reason-hint = इतिहास में रखा जाता है।

## सीमा
accounts-limit = सीमा
accounts-used = उपयोग में
accounts-available = उपलब्ध
accounts-limit-change = सीमा बदलें
accounts-limit-of = { $name } की सीमा
accounts-limit-new = नई सीमा
accounts-limit-hint = यह खाता ज़्यादा से ज़्यादा इतना बकाया रख सकता है। शून्य का अर्थ है: भुगतान के बिना कुछ नहीं।
accounts-limit-same = सीमा पहले से यही है।
accounts-amount-negative = शून्य या उससे ज़्यादा लिखें।
accounts-limit-history = सीमा के बदलाव
accounts-limit-was = पहले
accounts-limit-became = बाद में

## लोग
accounts-people = लोग
accounts-people-of = { $name } के लोग
accounts-people-text = दुकान के वे सदस्य जो इस खाते की ओर से काम करते हैं, और हर एक क्या कर सकता है।
accounts-people-none = इस खाते की ओर से अभी कोई काम नहीं करता।
accounts-people-manage = लोग जोड़ें और बदलें
accounts-person = व्यक्ति
accounts-person-of = { $name } के अधिकार
accounts-person-choose = व्यक्ति चुनें
accounts-person-hint = दुकान के वे सदस्य जिनका अभी कोई खाता नहीं।
accounts-person-link = व्यक्ति जोड़ें
accounts-person-nobody = दुकान के सभी सदस्य किसी खाते में हैं। यहाँ जोड़ने के लिए किसी नए को निमंत्रण दें।
accounts-person-not-found = इस नाम का कोई व्यक्ति बिना खाते के नहीं है।
accounts-person-taken = यह व्यक्ति पहले से किसी खाते में है।
accounts-right = कर सकते हैं
accounts-right-order = ऑर्डर
accounts-right-order-note = खाते के नाम से ऑर्डर भेजते हैं।
accounts-right-pay = भुगतान
accounts-right-pay-note = खाते का बकाया चुकाते हैं।
accounts-right-see = खाता देखना
accounts-right-see-note = सीमा, शेष और पिछले ऑर्डर देखते हैं।
accounts-right-missing = कम से कम एक अधिकार चुनें।
accounts-cap = एक दिन में अधिकतम
accounts-cap-hint = यह व्यक्ति एक दिन में ज़्यादा से ज़्यादा इतना ऑर्डर कर सकता है। ख़ाली हो तो केवल खाते की सीमा लागू है।
accounts-cap-none = कोई अधिकतम नहीं
accounts-unlink = खाते से हटाएँ
accounts-unlink-text = वे अब इस खाते की ओर से काम नहीं कर सकेंगे। वे दुकान के सदस्य रहते हैं और फिर जोड़े जा सकते हैं।

## क्या हुआ
accounts-created = खाता जोड़ा गया। इसकी स्वीकृति बाक़ी है।
accounts-saved = खाता सहेजा गया।
accounts-approved = खाता स्वीकृत हुआ।
accounts-suspended = खाता निलंबित हुआ।
accounts-reactivated = निलंबन हटाया गया।
accounts-standing-changed = इस बीच खाता बदल गया है। उसे फिर से देखें।
accounts-limit-changed = सीमा बदली गई।
accounts-person-linked = व्यक्ति खाते से जोड़ा गया।
accounts-person-changed = अधिकार बदले गए।
accounts-person-unlinked = व्यक्ति खाते से हटाया गया।
accounts-given-none = अभी किसी खाते को नहीं दिया।
accounts-give-hint = खाते का नाम, जैसा खातों की सूची में है।
accounts-give-add = खाता जोड़ें
accounts-no-such-name = इस नाम का कोई खाता नहीं।
accounts-overdue = आज तक का विलंबित
accounts-overdue-since = इस दिन से
accounts-late-rule = देर होने पर
accounts-late-rule-house = संस्था जैसा
accounts-late-rule-own = नए ऑर्डर रुकते हैं, इसकी अपनी छूट से
accounts-late-rule-never = ऑर्डर इसके कारण कभी नहीं रुकते
accounts-overdue-said = { $days ->
    [one] { $days } दिन की देर और { $amount } तक की छूट
   *[other] { $days } दिन की देर और { $amount } तक की छूट
}
accounts-late-days = छूट के दिन
accounts-late-days-hint = देय तारीख़ के बाद। खाली: कोई नहीं।
accounts-late-amount = छूट की राशि
accounts-late-amount-hint = इससे ज़्यादा देर से होने पर ही ऑर्डर रुकते हैं।
accounts-overdue-change = नियम बदलें
accounts-overdue-of = { $name } का देरी नियम
accounts-overdue-text = इससे ज़्यादा देर होने पर खाते के नए उधार ऑर्डर रुकते हैं। डिलीवरी पर भुगतान वाले ऑर्डर चलते रहते हैं।
accounts-overdue-held = खाते की देरी छूट से ज़्यादा है: इसके नए उधार ऑर्डर रुके रहते हैं।
accounts-overdue-changed = देरी का नियम बदला गया।
overdue = भुगतान में देरी
overdue-text = खाते कितनी देर कर सकते हैं, इसके बाद उनके नए उधार ऑर्डर रुक जाते हैं। किसी खाते का अपना नियम उसके पन्ने पर रखा जा सकता है।
overdue-never = ऑर्डर नहीं रोके जाते
overdue-never-hint = केवल सीमा देखी जाती है।
overdue-holds = नए उधार ऑर्डर रोके जाते हैं
overdue-holds-hint = जब नीचे की राशि से ज़्यादा, नीचे के दिनों से ज़्यादा देर से हो।
overdue-saved = देरी का नियम सहेजा गया।
