# सभी पन्नों के साझा शब्द। हर कमरे के शब्द उसकी अपनी फ़ाइल में हैं।
sanduk = संदूक

## बटन और लिंक
ui-save = सहेजें
ui-cancel = रद्द करें
ui-close = बंद करें
ui-next = अगला
ui-previous = पिछला
ui-continue = आगे बढ़ें
ui-confirm = पुष्टि करें
ui-edit = बदलें
ui-remove = हटाएँ
ui-delete = मिटाएँ
ui-archive = संग्रह में रखें
ui-restore = वापस लाएँ
ui-undo = पूर्ववत करें
ui-retry = फिर कोशिश करें
ui-send = भेजें
ui-copy = कॉपी करें
ui-copied = कॉपी हो गया
ui-print = प्रिंट करें
ui-download = डाउनलोड करें
ui-export = निर्यात करें
ui-import = आयात करें
ui-search = खोजें
ui-clear = साफ़ करें
ui-apply = लागू करें
ui-more = और
ui-details = विवरण
ui-actions = कार्रवाइयाँ
ui-view-all = सभी देखें

## छोटे शब्द
ui-yes = हाँ
ui-no = नहीं
ui-none = कोई नहीं
ui-all = सभी
ui-on = चालू
ui-off = बंद
ui-optional = वैकल्पिक
ui-you = आप
ui-total = कुल
ui-name = नाम
ui-email = ईमेल
ui-phone = फ़ोन
ui-address = पता
ui-date = तारीख़
ui-time = समय
ui-status = स्थिति
ui-note = टिप्पणी
ui-country = देश
ui-currency = मुद्रा
ui-time-zone = समय क्षेत्र
ui-language = भाषा

## जगहें
ui-menu = मेनू
ui-home = होम
ui-settings = सेटिंग
ui-sign-in = साइन इन करें
ui-sign-out = साइन आउट करें
ui-skip = सीधे मुख्य भाग पर जाएँ
ui-count-shown = { $count ->
    [one] { $count } परिणाम
   *[other] { $count } परिणाम
}

## भाषाएँ और देश
country-dz = अल्जीरिया
country-in = भारत
country-rs = सर्बिया

## फ़ॉर्म की ग़लतियाँ
form-errors-title = { $count ->
    [one] { $count } बात ठीक करनी है
   *[other] { $count } बातें ठीक करनी हैं
}
form-required = कृपया इसे भरें।
form-too-long = बहुत लंबा है: ज़्यादा से ज़्यादा { $limit } अक्षर।
form-too-short = बहुत छोटा है: कम से कम { $limit } अक्षर।
form-text-unsafe = इसमें ऐसे चिह्न हैं जो यहाँ नहीं चल सकते। कृपया दोबारा लिखें।
form-email-invalid = यह ईमेल पता अधूरा है। उदाहरण: name@example.com
form-phone-invalid = यह फ़ोन नंबर मौजूद नहीं है। कृपया अंक जाँच लें।
form-number-invalid = कृपया केवल अंकों में संख्या लिखें।
form-amount-invalid = कृपया राशि लिखें, जैसे 1234.50।
form-amount-decimals = दशमलव के बाद बहुत अंक हैं: ज़्यादा से ज़्यादा { $limit }।
form-amount-large = यह राशि बहुत बड़ी है।
form-choice-invalid = कृपया दिए गए विकल्पों में से एक चुनें।
form-date-invalid = दिन चुनें।
form-taken = यह पहले से इस्तेमाल में है। कृपया कोई और चुनें।
form-duplicate = यह दो बार भेजा गया। कृपया एक ही बार भेजें।
form-mismatch = दोनों प्रविष्टियाँ एक जैसी नहीं हैं।
form-changed = आपके लिखते समय किसी ने इसे बदल दिया। दोनों मान मिलाएँ, फिर दोबारा सहेजें।

## त्रुटि के पन्ने: क्या हुआ, फिर क्या करें
error-403-title = यह आपके लिए उपलब्ध नहीं है
error-403-text = आपकी भूमिका में इसकी अनुमति नहीं है। ज़रूरत हो तो अपनी संस्था के व्यवस्थापक से कहें।
error-404-title = यहाँ कुछ नहीं है
error-404-text = पता ग़लत है, या जो यहाँ था वह हटा दिया गया है। वापस जाएँ या होम से शुरू करें।
error-409-title = किसी ने पहले बदल दिया
error-409-text = इस बीच यह बदल गया। पन्ना फिर लोड करें, जाँचें, और फिर कोशिश करें।
error-413-title = बहुत बड़ा है
error-413-text = भेजी गई चीज़ तय सीमा से बड़ी है। छोटी फ़ाइल या छोटा पाठ चुनें।
error-422-title = इसे पढ़ा नहीं जा सका
error-422-text = फ़ॉर्म में कुछ छूट गया है या ग़लत है। वापस जाकर अपना लिखा जाँचें।
error-429-title = कृपया थोड़ा रुकें
error-429-text = थोड़े समय में बहुत कोशिशें हुईं। कुछ मिनट रुककर फिर कोशिश करें।
error-500-title = ग़लती हमारी है
error-500-text = कुछ गड़बड़ हुई और हमें सूचना मिल गई है। कुछ भी सहेजा नहीं गया। थोड़ी देर में फिर कोशिश करें।
error-503-title = थोड़ी देर में लौटते हैं
error-503-text = संदूक अभी जवाब नहीं दे पा रहा। आपका डेटा सुरक्षित है। एक मिनट बाद फिर कोशिश करें।
error-reference = संदर्भ: { $id }

## बीता और आने वाला समय
time-now = अभी
time-today = आज
# «कल» और «परसों» बीते और आने वाले दोनों दिनों के लिए हैं, इसलिए दिशा साथ लिखी है।
time-yesterday = बीता कल
time-tomorrow = आने वाला कल
time-before-yesterday = 2 दिन पहले
time-after-tomorrow = 2 दिन में
time-last-week = पिछला सप्ताह
time-next-week = अगला सप्ताह
time-last-month = पिछला माह
time-next-month = अगला माह
time-last-year = पिछला वर्ष
time-next-year = अगला वर्ष
time-ago-second = { $count } सेकंड पहले
time-ago-minute = { $count } मिनट पहले
time-ago-hour = { $count ->
    [one] { $count } घंटा पहले
   *[other] { $count } घंटे पहले
}
time-ago-day = { $count } दिन पहले
time-ago-week = { $count } सप्ताह पहले
time-ago-month = { $count } माह पहले
time-ago-year = { $count } वर्ष पहले
time-in-second = { $count } सेकंड में
time-in-minute = { $count } मिनट में
time-in-hour = { $count } घंटे में
time-in-day = { $count } दिन में
time-in-week = { $count } सप्ताह में
time-in-month = { $count } माह में
time-in-year = { $count } वर्ष में
error-books-closed-title = उस दिन की बही बंद है
error-books-closed-text = बंद अवधि में कुछ दर्ज नहीं हो सकता। बंद होने के बाद का दिन चुनें, या स्वामी से अवधि खोलने को कहें।
