# الكلمات المشتركة بين جميع الصفحات. كلمات كل قسم في ملفه.
sanduk = صندوق

## الأزرار والروابط
ui-save = حفظ
ui-cancel = إلغاء
ui-close = إغلاق
ui-next = التالي
ui-previous = السابق
ui-continue = متابعة
ui-confirm = تأكيد
ui-edit = تعديل
ui-remove = إزالة
ui-delete = حذف
ui-archive = أرشفة
ui-restore = استعادة
ui-undo = تراجع
ui-retry = إعادة المحاولة
ui-send = إرسال
ui-copy = نسخ
ui-copied = تم النسخ
ui-print = طباعة
ui-download = تنزيل
ui-export = تصدير
ui-import = استيراد
ui-search = بحث
ui-clear = مسح
ui-apply = تطبيق
ui-more = المزيد
ui-details = التفاصيل
ui-actions = الإجراءات
ui-view-all = عرض الكل

## كلمات قصيرة
ui-yes = نعم
ui-no = لا
ui-none = لا شيء
ui-all = الكل
ui-on = مفعّل
ui-off = معطّل
ui-optional = اختياري
ui-you = أنت
ui-total = المجموع
ui-name = الاسم
ui-email = البريد الإلكتروني
ui-phone = الهاتف
ui-address = العنوان
ui-date = التاريخ
ui-time = الوقت
ui-status = الحالة
ui-note = ملاحظة
ui-country = البلد
ui-currency = العملة
ui-time-zone = المنطقة الزمنية
ui-language = اللغة

## الأماكن
ui-menu = القائمة
ui-home = الرئيسية
ui-settings = الإعدادات
ui-sign-in = تسجيل الدخول
ui-sign-out = تسجيل الخروج
ui-skip = الانتقال إلى المحتوى
ui-count-shown = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}

## اللغات والبلدان
country-dz = الجزائر
country-in = الهند
country-rs = صربيا

## أخطاء الاستمارات
form-errors-title = { $count ->
    [zero] لا شيء للتصحيح
    [one] هناك خطأ واحد يجب تصحيحه
    [two] هناك خطآن يجب تصحيحهما
    [few] هناك { $count } أخطاء يجب تصحيحها
    [many] هناك { $count } خطأ يجب تصحيحه
   *[other] هناك { $count } خطأ يجب تصحيحه
}
form-required = يرجى ملء هذه الخانة.
form-too-long = النص طويل جدًا. الحد الأقصى لعدد الأحرف: { $limit }.
form-too-short = النص قصير جدًا. الحد الأدنى لعدد الأحرف: { $limit }.
form-text-unsafe = يحتوي النص على رموز لا يمكن استعمالها هنا. يرجى كتابته من جديد.
form-email-invalid = عنوان البريد الإلكتروني غير مكتمل. مثال: name@example.com
form-phone-invalid = رقم الهاتف هذا غير موجود. يرجى التحقق من الأرقام.
form-number-invalid = يرجى كتابة عدد بالأرقام فقط.
form-amount-invalid = يرجى كتابة مبلغ، مثلًا 1.234,50.
form-amount-decimals = المنازل العشرية كثيرة. الحد الأقصى بعد الفاصلة: { $limit }.
form-amount-large = هذا المبلغ كبير جدًا.
form-choice-invalid = يرجى اختيار إحدى الإجابات المقترحة.
form-date-invalid = اختر يوما.
form-taken = هذه القيمة مستعملة من قبل. يرجى اختيار غيرها.
form-duplicate = أُرسلت هذه القيمة مرتين. يرجى إرسالها مرة واحدة.
form-mismatch = القيمتان غير متطابقتين.
form-changed = عدّل شخص آخر هذه البيانات أثناء الكتابة. يرجى مقارنة القيمتين ثم الحفظ من جديد.

## صفحات الأخطاء: ما حدث ثم ما العمل
error-403-title = هذه الصفحة غير متاحة لك
error-403-text = دورك لا يسمح بهذا. يرجى التواصل مع أحد مديري مؤسستك إن كنت بحاجة إليه.
error-404-title = لا شيء هنا
error-404-text = العنوان غير صحيح أو أُزيل ما كان فيه. يمكن الرجوع أو البدء من الصفحة الرئيسية.
error-409-title = سبقك شخص آخر
error-409-text = تغيّرت البيانات في هذه الأثناء. يرجى إعادة تحميل الصفحة والتحقق ثم المحاولة من جديد.
error-413-title = الحجم كبير جدًا
error-413-text = ما أُرسل أكبر من الحجم المقبول. يرجى اختيار ملف أصغر أو نص أقصر.
error-422-title = تعذّرت قراءة البيانات
error-422-text = هناك معلومة ناقصة أو غير صحيحة. يرجى الرجوع والتحقق مما كُتب.
error-429-title = لحظة من فضلك
error-429-text = محاولات كثيرة في وقت قصير. يرجى الانتظار بضع دقائق ثم المحاولة من جديد.
error-500-title = الخطأ من جانبنا
error-500-text = حدث خلل وقد أُبلغنا به. لم يُحفظ شيء. يرجى المحاولة بعد لحظات.
error-503-title = نعود بعد لحظات
error-503-text = لا يستطيع صندوق الرد الآن. بياناتك في أمان. يرجى المحاولة بعد دقيقة.
error-reference = المرجع: { $id }

## الوقت الماضي والقادم
time-now = الآن
time-today = اليوم
time-yesterday = أمس
time-tomorrow = غدًا
time-before-yesterday = أول أمس
time-after-tomorrow = بعد الغد
time-last-week = الأسبوع الماضي
time-next-week = الأسبوع القادم
time-last-month = الشهر الماضي
time-next-month = الشهر القادم
time-last-year = السنة الماضية
time-next-year = السنة القادمة
time-ago-second = { $count ->
    [zero] قبل { $count } ثانية
    [one] قبل ثانية واحدة
    [two] قبل ثانيتين
    [few] قبل { $count } ثوانٍ
    [many] قبل { $count } ثانية
   *[other] قبل { $count } ثانية
}
time-ago-minute = { $count ->
    [zero] قبل { $count } دقيقة
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
time-ago-hour = { $count ->
    [zero] قبل { $count } ساعة
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
time-ago-day = { $count ->
    [zero] قبل { $count } يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
time-ago-week = { $count ->
    [zero] قبل { $count } أسبوع
    [one] قبل أسبوع واحد
    [two] قبل أسبوعين
    [few] قبل { $count } أسابيع
    [many] قبل { $count } أسبوعًا
   *[other] قبل { $count } أسبوع
}
time-ago-month = { $count ->
    [zero] قبل { $count } شهر
    [one] قبل شهر واحد
    [two] قبل شهرين
    [few] قبل { $count } أشهر
    [many] قبل { $count } شهرًا
   *[other] قبل { $count } شهر
}
time-ago-year = { $count ->
    [zero] قبل { $count } سنة
    [one] قبل سنة واحدة
    [two] قبل سنتين
    [few] قبل { $count } سنوات
    [many] قبل { $count } سنة
   *[other] قبل { $count } سنة
}
time-in-second = { $count ->
    [zero] خلال { $count } ثانية
    [one] خلال ثانية واحدة
    [two] خلال ثانيتين
    [few] خلال { $count } ثوانٍ
    [many] خلال { $count } ثانية
   *[other] خلال { $count } ثانية
}
time-in-minute = { $count ->
    [zero] خلال { $count } دقيقة
    [one] خلال دقيقة واحدة
    [two] خلال دقيقتين
    [few] خلال { $count } دقائق
    [many] خلال { $count } دقيقة
   *[other] خلال { $count } دقيقة
}
time-in-hour = { $count ->
    [zero] خلال { $count } ساعة
    [one] خلال ساعة واحدة
    [two] خلال ساعتين
    [few] خلال { $count } ساعات
    [many] خلال { $count } ساعة
   *[other] خلال { $count } ساعة
}
time-in-day = { $count ->
    [zero] خلال { $count } يوم
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { $count } أيام
    [many] خلال { $count } يومًا
   *[other] خلال { $count } يوم
}
time-in-week = { $count ->
    [zero] خلال { $count } أسبوع
    [one] خلال أسبوع واحد
    [two] خلال أسبوعين
    [few] خلال { $count } أسابيع
    [many] خلال { $count } أسبوعًا
   *[other] خلال { $count } أسبوع
}
time-in-month = { $count ->
    [zero] خلال { $count } شهر
    [one] خلال شهر واحد
    [two] خلال شهرين
    [few] خلال { $count } أشهر
    [many] خلال { $count } شهرًا
   *[other] خلال { $count } شهر
}
time-in-year = { $count ->
    [zero] خلال { $count } سنة
    [one] خلال سنة واحدة
    [two] خلال سنتين
    [few] خلال { $count } سنوات
    [many] خلال { $count } سنة
   *[other] خلال { $count } سنة
}
error-books-closed-title = دفاتر هذا اليوم مقفلة
error-books-closed-text = لا يُقيَّد شيء في فترة مقفلة. اختر يومًا بعد الإقفال، أو اطلب من المالك إعادة فتح الفترة.
