# Papers of a firm: asked for by a link, sent in, verified.
papers-kind-invalid = तस्वीर या PDF भेजें।
papers = कारोबार के काग़ज़
papers-of = { $name } के कारोबारी काग़ज़
papers-ask = हर काग़ज़ की तस्वीर या PDF भेजें। इन्हें केवल वे लोग देखते हैं जो आपका खाता मंज़ूर करते हैं।
papers-missing = अभी जाँचना बाक़ी: { $papers }।
papers-waiting = { $count ->
    [one] { $count } काग़ज़ देखा जाना बाक़ी है।
   *[other] { $count } काग़ज़ देखे जाने बाक़ी हैं।
}
papers-none = अभी कुछ नहीं भेजा गया। नीचे लिंक बनाएँ और खरीदार को भेजें।
papers-kind = काग़ज़
papers-kind-choose = काग़ज़ चुनें
papers-kind-register = व्यापार पंजीकरण
papers-kind-tax = कर पंजीकरण
papers-kind-identity = पहचान पत्र
papers-kind-bank = बैंक विवरण
papers-kind-other = कोई और काग़ज़
papers-standing-sent = देखना बाक़ी
papers-standing-verified = जाँचा गया
papers-standing-refused = नामंज़ूर
papers-file = फ़ाइल
papers-file-hint = तस्वीर या PDF।
papers-send = काग़ज़ भेजें
papers-sent = काग़ज़ भेजा गया।
papers-sent-title = भेजे गए
papers-too-many = यह लिंक और काग़ज़ नहीं लेता। विक्रेता से दूसरा लिंक माँगें।
papers-links = काग़ज़ माँगें
papers-links-text = जिसके पास लिंक है वह बिना साइन इन काग़ज़ भेजता है और आपका निर्णय पढ़ता है। लिंक कोई फ़ाइल नहीं दिखाता।
papers-asked = लिंक बना: इसे खरीदार को भेजें।
papers-revoked = लिंक अब नहीं खुलता।
papers-open = काग़ज़ खोलें
papers-seen = काग़ज़ देखा गया।
papers-decided = निर्णय किसका
papers-verify = सही पाया
papers-verified = काग़ज़ जाँचा गया।
papers-refuse = नामंज़ूर करें
papers-refused = काग़ज़ नामंज़ूर हुआ।
papers-reason-hint = भेजने वाला इसे लिंक पर पढ़ता है।
