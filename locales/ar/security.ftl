# صفحة الأمان: كلمة السر والخطوة الثانية والجلسات والهواتف.
security = الأمان وتسجيل الدخول
security-last = آخر دخول:
security-factors = الخطوة الثانية
security-factors-none = غير مفعّلة. مع الخطوة الثانية لا تفتح كلمة سر مسروقة شيئا.
security-sessions = الجلسات
security-devices = الهواتف الموثوقة
security-devices-text = أصحاب هذه الهواتف يدخلون برمز سري.
security-current = كلمة السر الحالية
security-new = كلمة السر الجديدة
security-change = تغيير كلمة السر
security-codes-left = { $count ->
    [zero] لم يبق أي رمز استرداد
    [one] بقي رمز استرداد واحد
    [two] بقي رمزا استرداد
    [few] بقيت { $count } رموز استرداد
    [many] بقي { $count } رمز استرداد
   *[other] بقي { $count } رمز استرداد
}
security-factor-add = إضافة خطوة ثانية
security-seen = آخر استعمال
security-end-others = إنهاء كل الجلسات الأخرى
security-this = هذه الجلسة
security-end = إنهاء
security-forget = نسيان
security-unknown = متصفح غير معروف
security-password-changed = تغيّرت كلمة السر. انتهت بقية الجلسات.
security-session-ended = تم الإنهاء.
security-device-ended = لم يعد هذا الهاتف موثوقا.
password-hint = 8 أحرف على الأقل، و15 أو أكثر أفضل. بضع كلمات يسهل تذكرها.
password-common = كلمة السر هذه من أول ما يُجرَّب. يرجى اختيار غيرها.
password-about-you = هذا اسمك أو اسم مؤسستك. يرجى اختيار ما لا يعرفه أحد.
username-invalid = من 3 إلى 40 حرفا أو رقما أو نقطة أو شرطة، مع حرف واحد على الأقل.
users-signed-in = تسجيل دخول
users-signed-in-pin = تسجيل دخول بالرمز السري
users-pin-changed = حفظ الرمز السري
users-password-changed = تغيير كلمة السر
users-password-reset = اختيار كلمة سر برابط مرسل
users-session-ended = إنهاء جلسة يدويا
users-device-forgotten = إلغاء الثقة بهاتف
users-factor-added = إضافة خطوة ثانية
users-factor-removed = إزالة خطوة ثانية
invitations-used = قبول دعوة
organizations-opened = فتح مؤسسة
members-asked = طلب التسجيل زبونا
email-change = تغيير البريد الإلكتروني
email-change-text = بهذا العنوان يكون تسجيل الدخول وإليه تصل الرسائل. يُعتمد العنوان الجديد بعد فتح الرابط المرسل إليه.
email-new = البريد الإلكتروني الجديد
email-send = إرسال الرابط
email-taken = هذا العنوان لحساب آخر
email-taken-text = يرجى تسجيل الدخول بذلك الحساب أو طلب عنوان آخر.
email-change-act = تغيير
users-email-changed = تغيير البريد الإلكتروني
