# Price agreements, and how prices are shown.
agreements = मूल्य समझौते
agreements-new = नया समझौता
agreements-edit = { $name } बदलें
agreements-empty = अभी कोई मूल्य समझौता नहीं
agreements-empty-text = समझौता कुछ खातों को अपने दाम देता है: एक दिन से, और ज़्यादा मँगाने पर कम।
agreements-days = दिन
agreements-open = समाप्त करने तक
agreements-first-day = पहला दिन
agreements-last-day = आख़िरी दिन
agreements-steps = मात्रा के अनुसार दाम
agreements-steps-hint = हर दाम के लिए एक पंक्ति: वस्तु का कोड या बारकोड, किस मात्रा से, कर से पहले का दाम। अर्धविराम से अलग करें, या तालिका के तीन स्तंभ चिपकाएँ।
agreements-rule = खाते के कई समझौतों में एक ही वस्तु हो, तो केवल वही चलता है जो सबसे बाद में शुरू हुआ। उसकी पहली मात्रा से कम पर मूल दाम लगता है।
agreements-from = मात्रा से
agreements-end = समझौता समाप्त करें
agreements-ended-at = समाप्त हुआ
agreements-standing-coming = आने वाला
agreements-standing-holds = लागू
agreements-standing-over = बीत चुका
agreements-standing-ended = समाप्त
agreements-created = समझौता जोड़ा गया।
agreements-saved = समझौता सहेजा गया।
agreements-ended = समझौता समाप्त: अब से उसके दाम किसी पर लागू नहीं।
agreements-given = समझौता खाते को दिया गया।
agreements-taken = समझौता खाते से हटाया गया।
agreements-account = खाता
agreements-day-invalid = कैलेंडर का कोई दिन चुनें।
agreements-last-before-first = आख़िरी दिन पहले दिन से पहले है।
agreements-line-parts = पंक्ति { $limit }: कोड, मात्रा और दाम लिखें।
agreements-line-item = पंक्ति { $limit }: किसी वस्तु का यह कोड नहीं।
agreements-line-quantity = पंक्ति { $limit }: वस्तु इस मात्रा में नहीं बिकती।
agreements-line-price = पंक्ति { $limit }: यह दाम नहीं है।
agreements-line-twice = पंक्ति { $limit }: इस मात्रा से वस्तु का दाम पहले ही लिखा है।
agreements-lines-many = अधिक से अधिक { $limit } पंक्तियाँ। बाकी के लिए दूसरा समझौता बनाएँ।
prices-base = मूल दाम
prices-yours = आपका दाम, इसके बजाय
prices-step = { $quantity } से: { $price }
prices-cartons = { $count ->
    [one] { $count } पेटी
   *[other] { $count } पेटी
}
prices-changed = बदला, पहले था
