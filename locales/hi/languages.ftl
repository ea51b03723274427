# The languages of an organization and its people.
languages = भाषाएँ
languages-own = संस्था की भाषा
languages-own-hint = उन सबके लिए जिन्होंने अपनी नहीं चुनी, और उन्हें जाने वाले संदेशों के लिए।
languages-readers = आपके लोग क्या पढ़ते हैं
languages-saved = भाषा सहेजी गई।
