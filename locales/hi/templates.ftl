# संदेशों के साँचे।
templates-too-long = यह साँचा बहुत लंबा है। इसे छोटा करें।
templates-syntax = पंक्ति { $line }: पढ़ी नहीं जा सकी। कोष्ठक और जो खुलता-बंद होता है, उसे जाँचें।
templates-refused = पंक्ति { $line }: संदेश में “{ $name }” का उपयोग नहीं हो सकता।
templates-unknown = पंक्ति { $line }: “{ $name }” नाम का कोई मान नहीं है।
templates-filter = पंक्ति { $line }: “{ $name }” नाम का कोई फ़िल्टर नहीं है।
templates-output = इन मानों के साथ संदेश बहुत लंबा हो जाता है।
templates-sample-name = नादिया
templates-sample-inviter = करीम
templates-sample-title = शुक्रवार को बंद
templates-sample-text = हमारा गोदाम शुक्रवार को बंद है। ऑर्डर शनिवार को निकलेंगे।
templates-sample-device = एंड्रॉइड पर क्रोम
templates = संदेशों के साँचे
templates-text = हर संदेश के लिए पाँच भाषाओं में तैयार शब्द हैं। जहाँ चाहें अपने लिखें; कभी भी वापस लौट सकते हैं।
templates-kind = संदेश
templates-own = आपके शब्द
templates-ours = तैयार शब्द
templates-body = पाठ
templates-body-hint = सादा पाठ। ख़ाली पंक्ति से नया अनुच्छेद; किसी पंक्ति के नीचे अकेला लिंक बटन बन जाता है।
templates-faulty = यहाँ त्रुटि है। नीचे पूर्वावलोकन बताता है कि कहाँ।
templates-preview = जैसा पहुँचेगा
templates-preview-show = पूर्वावलोकन दिखाएँ
templates-reset = तैयार शब्दों पर लौटें
templates-values = उपलब्ध मान
templates-filters = फ़िल्टर:
templates-versions = पिछले संस्करण
templates-saved = साँचा सहेजा गया।
templates-reset-done = साँचा तैयार शब्दों पर लौट आया।
templates-sms-plain = { $letters } अक्षर: { $count ->
    [one] { $count } एसएमएस
   *[other] { $count } एसएमएस
}
templates-sms-wide = विस्तृत लिपि के { $letters } अक्षर: { $count ->
    [one] { $count } एसएमएस
   *[other] { $count } एसएमएस
}
