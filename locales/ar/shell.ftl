# إطار الصفحات: ما يحيط بكل صفحة.
shell-notifications = الإشعارات
shell-desk = المكتب
shell-operator = مشغّل المنصة
shell-person = قائمتك
shell-switch = تغيير المؤسسة
shell-theme = المظهر
shell-theme-system = مثل الجهاز
shell-theme-light = فاتح
shell-theme-dark = داكن
shell-crumbs = موقع الصفحة
shell-promise = صندوق: دفتر حساب واحد للبائع والمشتري، كلٌّ بلغته.
shell-unread = { $count ->
    [zero] لا إشعارات جديدة
    [one] إشعار واحد جديد
    [two] إشعاران جديدان
    [few] { $count } إشعارات جديدة
    [many] { $count } إشعارًا جديدًا
   *[other] { $count } إشعار جديد
}
weight-page = وزن هذه الصفحة { $size } كيلوبايت
weight-all = ومع كل ما حُمّل لها: %s كيلوبايت
palette-ask = إلى أين؟ اكتب اسمًا أو رقمًا
shortcut-sheet = اختصارات لوحة المفاتيح
shortcut-search = الانتقال إلى أي مكان
shortcut-filter = البحث في القائمة
shortcut-move = للتنقل
shortcut-next = السطر التالي
shortcut-previous = السطر السابق
shortcut-open = فتح
shortcut-pick = تحديد السطر
shortcut-new = إضافة جديد
shortcut-edit = تعديل
shortcut-save = حفظ الاستمارة
shortcut-close = إغلاق أو رجوع
error-401-title = يرجى تسجيل الدخول
error-401-text = انتهت جلستك أو لم تبدأ بعد. بعد تسجيل الدخول تعود إلى هذه الصفحة.
palette-nothing = لا نتيجة لـ { $query }
palette-nothing-text = تحقق من الإملاء أو جرّب كلمة أقصر أو رقم هاتف.
toast-offline = تعذّر الاتصال. ما كتبته باقٍ هنا؛ أعد الإرسال عند عودة الشبكة.
error-closed-title = هذه المؤسسة مغلقة حاليًا
error-closed-text = لا يمكن لأعضائها الدخول حتى يعيد مشغّل المنصة فتحها. إن كنت مالكها فيرجى مراسلة المشغّل، ولم يضع شيء من الدفتر.
shell-account = حسابي
shell-profile = الملف الشخصي
