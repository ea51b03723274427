# वे नंबर जिनसे सरकार या बैंक फ़र्म को पहचानते हैं: उनके नाम, अस्वीकार के कारण, संदेह।

## नाम
identifier-nif = कर नंबर (NIF)
identifier-nis = सांख्यिकी नंबर (NIS)
identifier-rc = व्यापार रजिस्टर (RC)
identifier-article = कर सूची नंबर (AI)
identifier-rib = बैंक खाता (RIB)
identifier-gstin = जीएसटी नंबर (GSTIN)
identifier-pan = स्थायी लेखा संख्या (PAN)
identifier-pib = कर नंबर (PIB)
identifier-mb = कंपनी नंबर (MB)
identifier-bank-account = बैंक खाता
identifier-siren = कंपनी नंबर (SIREN)
identifier-siret = प्रतिष्ठान नंबर (SIRET)
identifier-tva = वैट नंबर
identifier-iban = अंतरराष्ट्रीय बैंक खाता (IBAN)

## अस्वीकार
identifier-nif-digits = NIF केवल अंकों में लिखें।
identifier-nif-length = NIF में 15 अंक होते हैं, शाखा के लिए 20: फिर से गिनें।
identifier-nis-shape = NIS 5 से 20 अक्षरों और अंकों में लिखें।
identifier-rc-shape = RC वैसे ही लिखें जैसे प्रमाण पत्र पर है: 5 से 25 अक्षर, अंक, / और -।
identifier-article-shape = कर सूची नंबर 8 से 20 अक्षरों और अंकों में लिखें।
identifier-rib-length = RIB में 20 अंक होते हैं: फिर से गिनें।
identifier-rib-key = आख़िरी दो अंक इस RIB से मेल नहीं खाते: चेकबुक से फिर उतारें।
identifier-gstin-length = GSTIN में 15 अक्षर और अंक होते हैं: फिर से गिनें।
identifier-gstin-shape = GSTIN ऐसा नहीं होता: प्रमाण पत्र से फिर उतारें।
identifier-gstin-state = पहले दो अंक किसी राज्य के नहीं हैं: उन्हें जाँचें।
identifier-gstin-pan = तीसरे से बारहवें स्थान तक सही PAN नहीं है: उसे जाँचें।
identifier-gstin-check = आख़िरी अक्षर मेल नहीं खाता: हर अक्षर और अंक जाँचें।
identifier-pan-shape = PAN में पाँच अक्षर, चार अंक और एक अक्षर होते हैं: उसे जाँचें।
identifier-pan-holder = इस PAN का चौथा अक्षर किसी धारक का नहीं है: उसे जाँचें।
identifier-pib-length = PIB में 9 अंक होते हैं: फिर से गिनें।
identifier-pib-check = यह PIB सही नहीं है: हर अंक जाँचें।
identifier-mb-length = कंपनी नंबर में 8 अंक होते हैं: फिर से गिनें।
identifier-bank-account-length = खाता 160-123456-54 की तरह लिखें, या पूरे 18 अंक।
identifier-bank-account-check = आख़िरी दो अंक इस खाते से मेल नहीं खाते: उसे जाँचें।
identifier-reference-shape = पहले दो जाँच अंक लिखें, फिर संदर्भ अक्षरों और अंकों में।
identifier-reference-check = यह संदर्भ अपने जाँच अंकों से मेल नहीं खाता: फिर उतारें।
identifier-siren-length = SIREN में 9 अंक होते हैं: फिर से गिनें।
identifier-siren-check = यह SIREN सही नहीं है: हर अंक जाँचें।
identifier-siret-length = SIRET में 14 अंक होते हैं: फिर से गिनें।
identifier-siret-check = यह SIRET सही नहीं है: हर अंक जाँचें।
identifier-tva-shape = FR, फिर दो अक्षर या अंक, फिर SIREN के 9 अंक लिखें।
identifier-tva-check = यह वैट नंबर अपने SIREN से मेल नहीं खाता: उसे जाँचें।
identifier-iban-shape = IBAN दो अक्षरों और दो अंकों से शुरू होता है: उसे जाँचें।
identifier-iban-length = यह IBAN अपने देश के लिए बहुत छोटा या बहुत लंबा है: फिर से गिनें।
identifier-iban-check = यह IBAN सही नहीं है: हर अक्षर और अंक जाँचें।
identifier-document-number-shape = ज़्यादा से ज़्यादा 16 अक्षर, अंक, - और / लिखें, शुरुआत अक्षर या अंक से हो।

## संदेह: नंबर फिर भी रखा जा सकता है
identifier-nis-length = NIS में आम तौर पर 15 अंक होते हैं: जाँचें या ऐसे ही रखें।
identifier-article-length = कर सूची नंबर में आम तौर पर 11 अंक होते हैं: जाँचें या ऐसे ही रखें।
identifier-rib-agency = डाक खातों में बैंक 007 और शाखा 99999 होती है: दोनों जाँचें।
identifier-gstin-state-former = यह राज्य कोड अब नहीं दिया जाता: नया GSTIN माँगें।
identifier-gstin-sandbox = यह परीक्षण का नंबर है: इसे केवल परीक्षण में लिखें।
identifier-mb-check = आख़िरी अंक ग़लत लगता है: जाँचें या ऐसे ही रखें।
identifier-iban-country = हम इस देश के IBAN नहीं जानते: ग्राहक से पूछकर जाँचें।
identifier-placeholder = यह नंबर मनगढ़ंत लगता है: असली नंबर माँगें।
identifier-document-number-zero = ई-बिल पोर्टल 0 से शुरू होने वाले नंबर नहीं लेता: दूसरा चुनें।
identifier-vpa-shape = पूरा UPI पता लिखें। जैसे: naam@bank
identifier-vpa = UPI पता
