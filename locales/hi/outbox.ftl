# The outbox of a development server.
outbox = इस विकास सर्वर का प्रेषण-पटल
outbox-text = इस सर्वर से कुछ बाहर नहीं जाता। जो भेजा जाता, वह यहाँ पढ़ा जा सकता है।
outbox-empty = अभी कुछ नहीं भेजा गया
outbox-empty-text = खाता बनाएँ या नया पासवर्ड माँगें; मेल यहाँ दिखेगा।
outbox-from = प्रेषक: { $name }
