# الرسائل: ما أُرسل، ولمن، وما آل إليه.
messages-leave = لا أرغب في تلقي مثل هذه الرسائل
lasting-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
lasting-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
lasting-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
messages = الرسائل
messages-recipient = المستلم
messages-subject = الموضوع
messages-channel = القناة
messages-when = تاريخ الكتابة
messages-sent-at = تاريخ الإرسال
messages-delivered-at = تاريخ الوصول
messages-reason = السبب
messages-kind = النوع
messages-attempts = المحاولات
messages-again = إعادة الإرسال
messages-repeated = الرسالة في طريقها من جديد.
messages-unreadable = لا يُعرض النص: لم يُرسل بعد، أو فيه رابط أو رمز للمستلم وحده.
messages-empty = لا رسائل بعد
messages-empty-text = تظهر هنا كل رسالة بريد أو SMS أو واتساب تُرسل، وما آلت إليه.
messages-not-found = لا توجد رسالة كهذه
messages-not-found-text = يُبحث عن المستلم بعنوانه أو رقمه كاملًا. أو أزل عوامل التصفية.
messages-channel-email = البريد
messages-channel-sms = رسالة قصيرة
messages-channel-whatsapp = واتساب
messages-state-waiting = في الانتظار
messages-state-sent = أُرسلت
messages-state-delivered = وصلت
messages-state-failed = تعذّر الإرسال
messages-state-skipped = لم تُرسل
messages-reason-opted-out = طلب المستلم ألا تصله مثل هذه الرسائل.
messages-reason-channel-off = هذه القناة غير مفعّلة في ميزات المؤسسة.
messages-reason-no-gateway = لا توجد على هذا الخادم بوابة لهذه القناة.
messages-reason-bad-template = في قالب المؤسسة لهذه الرسالة خطأ.
messages-kind-verify-email = تأكيد البريد الإلكتروني
messages-kind-reset-password = كلمة سر جديدة
messages-kind-sign-in-code = رمز الدخول
messages-kind-invitation = دعوة
messages-kind-welcome = ترحيب
messages-kind-new-device = جهاز جديد
messages-kind-password-changed = تغيير كلمة السر
messages-kind-change-email = تأكيد بريد إلكتروني جديد
messages-kind-email-changed = تغيير البريد الإلكتروني
messages-kind-digest = ملخص المستجدات
messages-kind-announcement = إعلان
task-send-message = إرسال رسالة
