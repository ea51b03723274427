# A person's own profile.
profile-name = आपका नाम
profile-language-follow = संस्था जैसी
profile-density = दूरी
profile-density-comfortable = आरामदेह
profile-density-compact = सघन
profile-reach = आप कैसे साइन इन करते हैं
profile-reach-text = ये पते आपके साइन-इन के हैं।
profile-saved = प्रोफ़ाइल सहेजी गई।
