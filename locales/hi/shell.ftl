# पन्नों का ढाँचा: जो हर पन्ने के चारों ओर रहता है।
shell-notifications = सूचनाएँ
shell-desk = दफ़्तर
shell-operator = प्लेटफ़ॉर्म संचालक
shell-person = आपका मेनू
shell-switch = संस्था बदलें
shell-theme = रूप
shell-theme-system = डिवाइस जैसा
shell-theme-light = हल्का
shell-theme-dark = गहरा
shell-crumbs = यह पन्ना कहाँ है
shell-promise = संदूक: विक्रेता और ख़रीदार की एक ही बही, हर एक की अपनी भाषा में।
shell-unread = { $count ->
    [one] { $count } नई सूचना
   *[other] { $count } नई सूचनाएँ
}
weight-page = इस पन्ने का वज़न { $size } kB है
weight-all = जो कुछ साथ लोड हुआ उसे मिलाकर: %s kB
palette-ask = कहाँ जाना है? नाम या नंबर लिखें
shortcut-sheet = कीबोर्ड शॉर्टकट
shortcut-search = कहीं भी जाएँ
shortcut-filter = सूची में खोजें
shortcut-move = चलने के लिए
shortcut-next = अगली पंक्ति
shortcut-previous = पिछली पंक्ति
shortcut-open = खोलें
shortcut-pick = पंक्ति चुनें
shortcut-new = नया बनाएँ
shortcut-edit = बदलें
shortcut-save = फ़ॉर्म सहेजें
shortcut-close = बंद करें, वापस जाएँ
error-401-title = कृपया साइन इन करें
error-401-text = आपका सत्र समाप्त हो गया है या शुरू नहीं हुआ। साइन इन के बाद आप यहीं लौटेंगे।
palette-nothing = { $query } के लिए कुछ नहीं मिला
palette-nothing-text = वर्तनी जाँचें, या छोटा शब्द या फ़ोन नंबर लिखकर देखें।
toast-offline = संपर्क नहीं हो पाया। जो आपने लिखा वह यहीं है: नेटवर्क आने पर फिर भेजें।
error-closed-title = यह संस्था अभी बंद है
error-closed-text = जब तक प्लेटफ़ॉर्म संचालक इसे फिर न खोले, इसके लोग अंदर नहीं आ सकते। अगर आप स्वामी हैं तो संचालक को लिखें; बही में कुछ नहीं खोया।
shell-account = मेरा खाता
shell-profile = प्रोफ़ाइल
