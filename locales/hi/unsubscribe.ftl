# Being left alone.
unsubscribe = ऐसे संदेश बंद करें
unsubscribe-text = ज़रूरी संदेश, जैसे प्रवेश कोड, आते रहेंगे। इस पते पर और कोई संदेश नहीं आएगा:
unsubscribe-do = मुझे और न लिखें
unsubscribe-done = हो गया। अब ऐसे संदेश नहीं आएँगे।
