# संदेश: क्या गया, किसे, और क्या हुआ।
messages-leave = ऐसे संदेश आगे न भेजें
lasting-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}
lasting-hours = { $count ->
    [one] { $count } घंटे
   *[other] { $count } घंटे
}
lasting-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}
messages = संदेश
messages-recipient = प्राप्तकर्ता
messages-subject = विषय
messages-channel = माध्यम
messages-when = लिखा गया
messages-sent-at = भेजा गया
messages-delivered-at = पहुँचा
messages-reason = कारण
messages-kind = प्रकार
messages-attempts = प्रयास
messages-again = फिर से भेजें
messages-repeated = संदेश फिर से भेजा जा रहा है।
messages-unreadable = पाठ नहीं दिखाया जाता: अभी भेजा नहीं गया, या उसमें केवल प्राप्तकर्ता के लिए लिंक या कोड है।
messages-empty = अभी कोई संदेश नहीं
messages-empty-text = भेजा गया हर ई-मेल, SMS और व्हाट्सऐप संदेश यहाँ दिखता है, और यह भी कि उसका क्या हुआ।
messages-not-found = ऐसा कोई संदेश नहीं
messages-not-found-text = प्राप्तकर्ता को पूरे पते या नंबर से खोजें। या फ़िल्टर हटाएँ।
messages-channel-email = ई-मेल
messages-channel-sms = एसएमएस
messages-channel-whatsapp = व्हाट्सऐप
messages-state-waiting = प्रतीक्षा में
messages-state-sent = भेजा गया
messages-state-delivered = पहुँच गया
messages-state-failed = विफल
messages-state-skipped = नहीं भेजा गया
messages-reason-opted-out = प्राप्तकर्ता ने ऐसे संदेश न भेजने को कहा है।
messages-reason-channel-off = संस्था की सुविधाओं में यह माध्यम बंद है।
messages-reason-no-gateway = इस सर्वर पर इस माध्यम का कोई गेटवे नहीं है।
messages-reason-bad-template = इस संदेश के लिए संस्था के साँचे में त्रुटि है।
messages-kind-verify-email = ई-मेल की पुष्टि
messages-kind-reset-password = नया पासवर्ड
messages-kind-sign-in-code = प्रवेश कोड
messages-kind-invitation = निमंत्रण
messages-kind-welcome = स्वागत
messages-kind-new-device = नया उपकरण
messages-kind-password-changed = पासवर्ड बदला गया
messages-kind-change-email = नए ई-मेल की पुष्टि
messages-kind-email-changed = ई-मेल पता बदला गया
messages-kind-digest = नई बातों का सार
messages-kind-announcement = सूचना
task-send-message = संदेश भेजना
