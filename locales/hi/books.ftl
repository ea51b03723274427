# बहीखाते: हर खाता-शीर्ष किस काम का है, उसका वर्ग, और कुछ दर्ज क्यों नहीं होता।

## खाता-शीर्ष अपने काम के अनुसार
chart-capital = लगाई गई पूँजी
chart-retained-earnings = संचित लाभ
chart-ar = ग्राहकों से प्राप्य
chart-ar-foreign = विदेशी ग्राहकों से प्राप्य
chart-ap = आपूर्तिकर्ताओं को देय
chart-ap-foreign = विदेशी आपूर्तिकर्ताओं को देय
chart-bank = बैंक
chart-cash = नक़द
chart-driver-cash = ड्राइवरों के पास नक़द
chart-cash-in-transit = बैंक जाता नक़द
chart-gateway-clearing = भुगतान सेवाओं के पास राशि
chart-cheques-in-hand = जमा करने के चेक
chart-inventory = भंडार में माल
chart-purchase-clearing = भंडार के लिए ख़रीद
chart-grni = माल मिला, बिल नहीं आया
chart-input-tax = ख़रीद पर कर
chart-output-tax = बिक्री पर कर
chart-tax-payable = देय कर
chart-stamp-collected = वसूला गया स्टांप शुल्क
chart-stamp-expense = चुकाया गया स्टांप शुल्क
chart-rcm-output = रिवर्स चार्ज का कर
chart-tax-on-advances = मिले अग्रिम पर कर
chart-revenue-goods = माल की बिक्री
chart-revenue-services = सेवाओं की बिक्री
chart-sales-discount = दी गई छूट
chart-deferred-revenue = अग्रिम मिली आय
chart-customer-advances = ग्राहकों से अग्रिम
chart-cogs = बिके माल की लागत
chart-stock-loss = भंडार में कमी
chart-stock-gain = भंडार में अधिकता
chart-gateway-fee = भुगतान शुल्क
chart-bad-debt = डूबी रकम
chart-rounding-gain = पूर्णांकन लाभ
chart-rounding-loss = पूर्णांकन हानि
chart-cash-short = नक़द में कमी
chart-cash-over = नक़द में अधिकता
chart-fx-gain = विनिमय लाभ
chart-fx-loss = विनिमय हानि
chart-salaries = सकल वेतन
chart-social-employer = नियोक्ता का सामाजिक अंशदान
chart-net-wages-payable = देय शुद्ध वेतन
chart-wage-tax-payable = देय वेतन कर
chart-social-employee-payable = कर्मचारियों का देय अंशदान
chart-social-employer-payable = नियोक्ता का देय अंशदान
chart-prof-tax-payable = देय वृत्ति कर
chart-employee-receivable = कर्मचारियों से प्राप्य
chart-tds-payable = आपूर्तिकर्ताओं से काटा गया कर
chart-tds-receivable = ग्राहकों का काटा हुआ कर
chart-tenant-payable = प्लेटफ़ॉर्म के विक्रेताओं को देय
chart-platform-fee-income = प्लेटफ़ॉर्म शुल्क
chart-opening-balances = आरंभिक शेष

## वर्ग
chart-class-asset = संपत्तियाँ
chart-class-liability = देनदारियाँ
chart-class-equity = स्वामी की पूँजी
chart-class-income = आय
chart-class-expense = ख़र्च

## दर्ज क्यों नहीं होता, और क्या करें
ledger-amount-negative = कोई राशि शून्य से नीचे है, या उसमें से काटी गई राशि से कम: उसे ठीक करें।
ledger-amount-too-large = यह राशि बहुत बड़ी है: इसे ठीक करें।
ledger-nothing = दर्ज करने को कोई राशि नहीं है: राशि लिखें।
ledger-quantity = जितना आया उससे ज़्यादा बचा है: मात्राएँ ठीक करें।
ledger-unbalanced = नामे और जमा बराबर नहीं हैं: किसी एक को ठीक करें।
ledger-sides = हर पंक्ति में नामे या जमा में से एक लिखें।

## बही के पन्ने
books = बही
books-trial = तलपट
books-days = रोज़नामचा
books-closing = अवधि बंद करना
books-from = से
books-to = तक
books-period = { $from } से { $to } तक
books-in-currency = राशियाँ { $currency } में।
books-code = खाता संख्या
books-account = खाता
books-owner = किसका
books-number = प्रविष्टि संख्या
books-kind = प्रकार
books-opening = आरंभिक शेष
books-carried = पिछले पन्ने से लाया गया
books-balance = शेष
books-opening-debit = आरंभिक नामे
books-opening-credit = आरंभिक जमा
books-debit = नामे
books-credit = जमा
books-closing-debit = अंतिम नामे
books-closing-credit = अंतिम जमा
books-turnover = कुल चाल
books-empty = इस अवधि में कोई प्रविष्टि नहीं
books-empty-text = बिल और भुगतान यहाँ अपने आप लिखे जाते हैं। दूसरी अवधि चुनें या प्रविष्टि करें।
books-no-lines = इस अवधि में कोई पंक्ति नहीं
books-no-entries = कोई प्रविष्टि मेल नहीं खाती
books-no-lines-text = अवधि बढ़ाएँ या छँटनी हटाएँ।
books-entry = प्रविष्टि { $number }
books-document = दस्तावेज़
books-reverses = इस प्रविष्टि को उलटती है
books-reversed-by = इस प्रविष्टि से उलटी गई
books-reverse = प्रविष्टि उलटें
books-reversal-elsewhere = यह प्रविष्टि किसी दस्तावेज़ या पैसे की चाल से आई है: इसे वहीं सुधारा जाता है, जैसे क्रेडिट नोट से।
books-reason = कारण
books-checked = बही सभी शेषों से मेल खाती है, जाँच
books-drift =
    { $count ->
        [one] { $count } शेष बही से मेल नहीं खाता
        *[other] { $count } शेष बही से मेल नहीं खाते
    }
books-drift-held = रोका गया
books-drift-owed = खाते पर बकाया
books-drift-purse = अमानत
books-drift-open = बिल का बाक़ी

## हाथ से प्रविष्टि
books-new = नई प्रविष्टि
books-new-text = हर पंक्ति में एक खाता और नामे या जमा होता है। बकाया और नक़द के लिए ख़रीदार या अमानतदार का नाम लिखें। बची पंक्तियाँ ख़ाली छोड़ें।
books-line = पंक्ति { $number } { $field }
books-post = दर्ज करें
books-posted = प्रविष्टि दर्ज हुई
books-reversed = प्रविष्टि उलटी गई
books-owner-none = यह खाता किसी एक का नहीं है: इसे ख़ाली छोड़ें।
books-owner-account = ख़रीदार का नाम लिखें, जैसा खातों की सूची में है।
books-owner-custodian = अमानतदार का नाम लिखें।
books-owner-unknown = इस खाते के लिए इस नाम का कोई नहीं: वर्तनी जाँचें।
books-day-invalid = सही दिन चुनें।
books-day-future = यह दिन अभी आया नहीं: आज या पहले का दिन चुनें।
books-day-closed = इस दिन की बही बंद है: बंद होने के बाद का दिन चुनें।

## बंद करना
books-closed-until = बही { $day } तक बंद है।
books-closed-never = अभी कोई अवधि बंद नहीं हुई।
books-closing-what = क्या बंद होगा
books-closing-none = इस दिन तक कोई खुली प्रविष्टि नहीं।
books-closing-future = आने वाले दिन बंद नहीं किए जा सकते।
books-closing-before = बही इस दिन तक पहले से बंद है: बाद का दिन चुनें।
books-month = महीना
books-entries = प्रविष्टियाँ
books-until = इस दिन तक
books-close = अवधि बंद करें
books-close-text = बंद होने के बाद इस दिन या उससे पहले कुछ दर्ज नहीं हो सकता।
books-closed = अवधि बंद हुई
books-reopen = अवधि फिर खोलें
books-reopen-text = इस दिन से आगे के दिन फिर खुल जाते हैं। कारण घटना लॉग में रहता है।
books-reopen-from = इस दिन से
books-reopening-open = यह दिन पहले से खुला है।
books-reopened = अवधि फिर खोली गई
books-drifted = शेष बही से मेल नहीं खाते

## प्रविष्टि के प्रकार
books-kind-invoice = बिल
books-kind-credit-note = क्रेडिट नोट
books-kind-stamp-due = स्टांप शुल्क
books-kind-delivered = दिए गए माल की लागत
books-kind-returned = लौटे माल की लागत
books-kind-collected = भुगतान
books-kind-collected-abroad = विदेश से भुगतान
books-kind-handed-over = सुपुर्दगी
books-kind-shortage-paid = कमी चुकाई गई
books-kind-deposit-sent = बैंक को भेजी जमा
books-kind-deposit-confirmed = बैंक से पक्की जमा
books-kind-paid-out = भुगतान सेवा से मिली रक़म
books-kind-refunded = वापसी
books-kind-charged-back = वापस लिया गया भुगतान
books-kind-advance-received = मिला अग्रिम
books-kind-earned = अर्जित आय
books-kind-captured-for-seller = विक्रेता के लिए वसूली
books-kind-seller-paid = विक्रेता को भुगतान
books-kind-written-off = बट्टे खाते में डाला
books-kind-stock-received = माल आया
books-kind-supplier-billed = आपूर्तिकर्ता का बिल
books-kind-supplier-paid = आपूर्तिकर्ता को भुगतान
books-kind-reverse-charge = रिवर्स चार्ज
books-kind-stock-counted = भंडार गिनती
books-kind-payroll = वेतन
books-kind-wages-paid = वेतन भुगतान
books-kind-tax-closed = अवधि का कर
books-kind-tax-paid = कर भुगतान
books-kind-opened = आरंभिक शेष
books-kind-manual = हाथ की प्रविष्टि
books-kind-reversal = उलट प्रविष्टि
