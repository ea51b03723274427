# दस्तावेज़ों पर संस्था के बारे में क्या लिखा हो।
letterhead = लेटरहेड
letterhead-text = अब से हर बिल पर छपेगा। जारी दस्तावेज़ वैसे ही रहेंगे।
letterhead-legal-name = क़ानूनी नाम
letterhead-legal-name-hint = ख़ाली छोड़ने पर: संस्था का नाम।
letterhead-numbers = पहचान संख्याएँ
letterhead-regime = कर व्यवस्था
letterhead-regime-registered = पंजीकृत
letterhead-regime-registered-hint = बिक्री पर कर लगता है।
letterhead-regime-small = छोटा विक्रेता
letterhead-regime-small-hint = कोई कर नहीं लगता, और हर दस्तावेज़ पर यह लिखा होता है।
letterhead-pay-days = उधार चुकाने के दिन
letterhead-pay-days-hint = बिल के दिन से। डिलीवरी पर चुकाया जाने वाला उसी दिन देय है।
letterhead-days-invalid = पूरे दिन लिखें, ज़्यादा-से-ज़्यादा एक साल।
letterhead-footer = दस्तावेज़ के नीचे
letterhead-footer-hint = जैसे शर्तें, पूँजी, खुलने का समय।
letterhead-saved = लेटरहेड सहेजा गया।
