# Bringing things in from files, and taking them out.
imports = आयात और निर्यात
imports-kind = फ़ाइल में क्या है
imports-kind-items = वस्तुएँ
imports-kind-categories = श्रेणियाँ
imports-kind-accounts = खाते
imports-kind-balances = आरंभिक शेष
imports-kind-stock = भंडार
imports-file = फ़ाइल
imports-file-hint = CSV या Excel (.xlsx)। पहली पंक्ति में स्तंभों के नाम हों।
imports-text = फ़ाइल की जगह पंक्तियाँ चिपकाएँ
imports-text-field = पंक्तियाँ
imports-text-hint = स्प्रेडशीट से कॉपी की गई, स्तंभों के नाम वाली पंक्ति के साथ।
imports-empty = अभी कुछ आयात नहीं हुआ
imports-empty-text = अपनी वस्तुएँ, ग्राहक और शेष फ़ाइल से लाएँ। हर पंक्ति पहले जाँची जाती है: आपके कहे बिना कुछ नहीं लिखा जाता, और उसे पूर्ववत किया जा सकता है।
imports-earlier = पिछली फ़ाइलें
imports-pasted = चिपकाई गई पंक्तियाँ
imports-rows = पंक्तियाँ
imports-export-text = आपकी भाषा में, और आयात इन्हें फिर पढ़ सकता है।
imports-csv = CSV
imports-xlsx = Excel

## Where a file stands
imports-status-draft = स्तंभ चुनें
imports-status-rehearsing = जाँच चल रही है
imports-status-rehearsed = जाँचा गया
imports-status-committing = लिखा जा रहा है
imports-status-committed = लिखा गया
imports-status-undoing = पूर्ववत हो रहा है
imports-status-undone = पूर्ववत किया गया
imports-progress = { $all } में से { $done }
imports-reload = ताज़ा करें
imports-stopped = यह बीच में रुक गया और फिर शुरू किया जा सकता है। लिखी गई पंक्तियाँ बनी रहती हैं और दोबारा नहीं लिखी जातीं।
imports-forgotten = इस फ़ाइल की पंक्तियाँ अब नहीं रखी गई हैं: इसे अब न लिखा जा सकता है, न पूर्ववत किया जा सकता है।

## The columns
imports-columns = स्तंभ
imports-hint-items = वस्तु अपने कोड से पहचानी जाती है। खाली खाना कुछ नहीं बदलता। आरंभिक भंडार वहीं गिना जाता है जहाँ वस्तु का भंडार कभी नहीं रहा।
imports-hint-categories = श्रेणी अपने नाम से पहचानी जाती है। दूसरी के भीतर की श्रेणी के साथ उस दूसरी का नाम दें।
imports-hint-accounts = खाता अपने नाम से पहचाना जाता है; नए खाते तुरंत ऑर्डर कर सकते हैं। व्यक्ति अपने फ़ोन से पहचाना जाता है और उस पर आए कोड से पासवर्ड चुनता है।
imports-hint-balances = पहले ऑर्डर से पहले हर खाते पर कितना बकाया है। ऋणात्मक राशि का मतलब अग्रिम भुगतान। हर शेष बही में दर्ज होता है।
imports-hint-stock = शाखा में हर वस्तु अभी कितनी है, वस्तु की अपनी इकाई में।
imports-column-unnamed = बिना नाम का स्तंभ
imports-skip = छोड़ दें
imports-encoding = अक्षर-संकेतन
imports-encoding-utf-8 = UTF-8 (सभी भाषाएँ)
imports-encoding-windows-1256 = Windows-1256 (अरबी)
imports-encoding-windows-1250 = Windows-1250 (सर्बियाई)
imports-encoding-windows-1252 = Windows-1252 (फ़्रांसीसी)
imports-separator = खानों के बीच
imports-separator-semicolon = अर्धविराम (;)
imports-separator-comma = अल्पविराम (,)
imports-separator-tab = टैब
imports-look = फ़ाइल फिर पढ़ें
imports-rehearse = जाँचें
imports-discard = यह फ़ाइल हटाएँ
imports-discarded = फ़ाइल हटाई गई।
imports-column-twice = एक ही खाना दो स्तंभों के लिए चुना गया है।
imports-column-missing = तारे वाले हर खाने के लिए स्तंभ चुनें।
imports-file-gone = फ़ाइल अब रखी नहीं है। उसे फिर लाएँ।

## What is wrong with a file
imports-file-missing = फ़ाइल चुनें, या पंक्तियाँ चिपकाएँ।
imports-file-large = यह फ़ाइल बहुत बड़ी है। इसे बाँटकर एक-एक हिस्सा लाएँ।
imports-file-empty = इस फ़ाइल में कुछ नहीं लिखा है।
imports-file-no-rows = यहाँ स्तंभों के नाम हैं, पर नीचे कोई पंक्ति नहीं।
imports-file-rows = पंक्तियाँ बहुत ज़्यादा हैं। फ़ाइल बाँटकर एक-एक हिस्सा लाएँ।
imports-file-columns = स्तंभ बहुत ज़्यादा हैं। जो लाने हैं वही रखें।
imports-file-unreadable = यह पढ़ी जा सकने वाली तालिका नहीं है। इसे CSV या Excel (.xlsx) में सहेजकर भेजें।

## Verdicts
imports-verdict = निर्णय
imports-verdict-new = नया
imports-verdict-changed = बदला हुआ
imports-verdict-same = वैसा ही
imports-verdict-wrong = ग़लत
imports-kept = जैसा था वैसा छोड़ा
imports-first-rows = क्रम से
imports-which = कौन-सी पंक्तियाँ
imports-no-rows = ऐसी कोई पंक्ति रखी नहीं है।
imports-line = पंक्ति
imports-row = किसकी
imports-what = क्या बदलता है
imports-more = { $count ->
    [one] और { $count } बदलाव
   *[other] और { $count } बदलाव
}
imports-nothing = लिखने को कुछ नहीं है: हर सही पंक्ति पहले से मौजूद है।
imports-commit = ये पंक्तियाँ लिखें
imports-commit-text = { $count ->
    [one] { $count } पंक्ति लिखी जाएगी; ग़लत छोड़ दी जाएँगी।
   *[other] { $count } पंक्तियाँ लिखी जाएँगी; ग़लत छोड़ दी जाएँगी।
}
imports-undo-text = सब पहले जैसा हो जाएगा। जिसे बाद में किसी ने छुआ वह वैसा ही रहेगा और बताया जाएगा।
imports-wrong-download = ग़लत पंक्तियाँ डाउनलोड करें
imports-reason = कारण

## What is wrong with a row
imports-twice = इस फ़ाइल की पंक्ति { $limit } में पहले आ चुका है।
imports-category-unknown = इस नाम की कोई श्रेणी नहीं है। पहले श्रेणियाँ लाएँ।
imports-site-unknown = इस नाम की कोई शाखा नहीं है।
imports-account-unknown = इस नाम का कोई खाता नहीं है। पहले खाते लाएँ।
imports-item-unknown = इस कोड की कोई वस्तु नहीं है।
imports-not-counted = इस वस्तु का भंडार गिना नहीं जाता।
imports-balance-traded = इस खाते का लेन-देन शुरू हो चुका है। शेष को दस्तावेज़ से सुधारें।
imports-archived = यह वस्तु अभिलेख में है। पहले उसे वापस लाएँ।
imports-day-invalid = तारीख़ लिखें, जैसे 09/03/2026।
imports-moved = जाँच और लिखने के बीच यह बदल गया।
imports-touched = लिखे जाने के बाद किसी ने इसे बदला।
imports-in-use = यह अब उपयोग में है: कोई ऑर्डर, दस्तावेज़ या आवाजाही इससे जुड़ी है।
imports-books-closed = उस दिन की बही बंद है।
imports-person-elsewhere = इस फ़ोन से कोई पहले से साइन इन करता है। उन्हें निमंत्रण दें, फिर खाते से जोड़ें।

## Heads of columns
imports-name-ar = नाम अरबी में
imports-name-fr = नाम फ़्रांसीसी में
imports-name-en = नाम अंग्रेज़ी में
imports-name-hi = नाम हिन्दी में
imports-name-sr = नाम सर्बियाई में
imports-limit-reason = सीमा का कारण
imports-person-phone = व्यक्ति का फ़ोन
imports-person-rights = व्यक्ति के अधिकार
imports-account = खाता
imports-owed = बकाया राशि
imports-flag-yes = हाँ
imports-flag-no = नहीं

## What happened
imports-created = आयात के लिए फ़ाइल लाई गई
imports-committing = आयात शुरू हुआ
imports-undoing = आयात पूर्ववत किया जा रहा है
imports-exported = पूरी सूची निर्यात की गई
task-rehearse-batch = आयात जाँचना
task-commit-batch = आयात लिखना
task-undo-batch = आयात पूर्ववत करना
task-sweep-batches = पुराने आयात की पंक्तियाँ हटाना
schedule-sweep-batches = पुराने आयात की पंक्तियाँ रात में हटाना
