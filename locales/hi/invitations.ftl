# Asking people in. The page that accepts an invitation has its words with sign-in.
invitations = निमंत्रण
invitations-new = किसी को बुलाएँ
invitations-send = निमंत्रण भेजें
invitations-open = { $count ->
    [one] { $count } खुला निमंत्रण
   *[other] { $count } खुले निमंत्रण
}
invitations-until = कब तक मान्य
invitations-expired = समय बीत गया
invitations-repeat = फिर भेजें
invitations-revoke = वापस लें
invitations-sent = निमंत्रण भेजा गया।
invitations-revoked = निमंत्रण वापस लिया गया। उसका लिंक अब नहीं चलता।
invitations-empty = कोई प्रतीक्षा में नहीं
invitations-empty-text = जिन्हें आप बुलाते हैं, वे जवाब देने तक यहाँ दिखते हैं। लिंक सात दिन चलता है।
invitations-address-hint = लिंक वहीं जाता है; ई-मेल न हो तो फ़ोन पर SMS से।
invitations-address-missing = ई-मेल पता या फ़ोन नंबर लिखें।
portal-desk-note = आपके कर्मचारी, दफ़्तर में।
portal-shop-note = आपके ख़रीदारों के लोग।
portal-round-note = ड्राइवर और घूमकर बेचने वाले।
