# What an organization switches on.
features = सुविधाएँ
features-on = क्या चालू है
features-saved = सुविधाएँ सहेजी गईं।
features-modules = मॉड्यूल
features-modules-text = मॉड्यूल आपकी सदस्यता के साथ आते हैं। उन्हें प्लेटफ़ॉर्म संचालक चालू करता है।
feature-shop-registration = ख़रीदार ख़ुद पंजीकरण करते हैं
feature-shop-registration-note = दुकान में; हर एक को आप यहाँ स्वीकार करते हैं।
feature-sms = SMS से संदेश
feature-sms-note = हर संदेश यूनिट लेता है।
feature-whatsapp = WhatsApp से संदेश
feature-whatsapp-note = उन ख़रीदारों को जिन्होंने हामी भरी।
feature-require-second-factor = दफ़्तर में सबके लिए दो चरणों की जाँच
feature-require-second-factor-note = जिनके पास नहीं है, उनसे अगले साइन-इन पर सेट करने को कहा जाता है।
