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
