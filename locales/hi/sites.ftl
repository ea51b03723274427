# Branches, depots, libraries.
sites = शाखाएँ
sites-new = नई शाखा
sites-empty = अभी कोई शाखा नहीं
sites-empty-text = शाखा कोई दफ़्तर, गोदाम या पुस्तकालय है। लोग और स्टॉक किसी एक के होते हैं।
sites-archived = संग्रह में
sites-created = शाखा जोड़ी गई।
sites-saved = शाखा सहेजी गई।
sites-put-away = शाखा संग्रह में रखी गई। इसे कभी भी वापस ला सकते हैं।
sites-restored = शाखा वापस लाई गई।
