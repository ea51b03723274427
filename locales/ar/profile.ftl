# A person's own profile.
profile-name = الاسم
profile-language-follow = كلغة المؤسسة
profile-density = التباعد
profile-density-comfortable = مريح
profile-density-compact = مضغوط
profile-reach = كيف تسجّل الدخول
profile-reach-text = هذه العناوين خاصة بتسجيل الدخول.
profile-saved = حُفظ الملف الشخصي.
