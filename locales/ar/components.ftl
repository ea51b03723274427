# كلمات عناصر الصفحات، ونماذج صفحة العناصر.
bar-over = تم تجاوز السقف
chart-figures = عرض الأرقام
conflict-title = عدّل شخص آخر هذا في أثناء عملك
conflict-text = اختر القيمة التي تبقى في كل خانة. لا شيء يضيع قبل الحفظ.
conflict-mine = ما كتبته
conflict-theirs = المحفوظ الآن
conflict-empty = فارغ
conflict-save = حفظ الاختيار
conflict-leave = ترك المحفوظ كما هو
filters-now = المعروض حسب:
form-problem = { $field }: { $problem }
form-password-show = إظهار كلمة السر أو إخفاؤها
pager = صفحات القائمة
stepper-less = إنقاص: { $what }
stepper-more = زيادة: { $what }
table-pick = تحديد: { $row }
table-pick-all = تحديد كل الأسطر الظاهرة
table-sort = ترتيب حسب هذا العمود
draft-restored = استعدنا ما كتبته هنا سابقًا ولم يُرسل.
draft-discard = تجاهله

components = عناصر الصفحات
components-text = كل ما تُبنى منه الصفحات، بكل حالاته، باللغة التي تقرأ بها.
components-buttons = الأزرار
components-values = الأرقام والمبالغ والتواريخ
components-status = الحالات
components-notices = التنبيهات
components-empty = الأماكن الفارغة
components-forms = النماذج
components-conflict = تعديلان متزامنان
components-lists = القوائم والجداول
components-tools = أدوات الصفحة
components-figures = المؤشرات والرسوم
components-icons = الرسوم
components-colors = الألوان
components-new = زبون جديد
components-remove = حذف نهائي
components-sending = جارٍ الإرسال…
components-number = عدد
components-money = مبلغ
components-debt = دين
components-rate = نسبة
components-code = رمز
components-moment = تاريخ ووقت
components-ago = منذ
components-paid = مدفوعة
components-late = متأخرة
components-draft = مسودة
components-waiting = قيد الانتظار
components-sent = أُرسلت
components-notice = هذه نسخة تجريبية: لا شيء يُرسل إلى الزبائن.
components-notice-late = ثلاث فواتير متأخرة منذ أكثر من شهر.
components-saved = حُفظ الزبون.
components-none = لا زبائن بعد
components-none-text = هنا تجد كل من تبيع له: هاتفه ورصيده وآخر طلب. أضف الأول أو استورد قائمة.
components-lost = لا نتيجة لهذا البحث
components-lost-text = جرّب كلمة أقصر، أو أزل المرشّحات.
components-closed = لا تملك صلاحية رؤية هذا
components-closed-text = اطلب من مالك المؤسسة أن يمنحك الصلاحية.
components-shop = بقالة البهجة
components-person = نادية بلقاسم
components-other = متجر القصبة
components-third = سوق باب الواد
components-hint = كما يظهر على الفاتورة.
components-password = كلمة السر
components-pin = الرمز السري من أربعة أرقام
components-quantity = الكمية
components-limit = سقف الدين
components-paper = السجل التجاري
components-pay = طريقة الدفع
components-cash = نقدًا
components-cash-text = يستلمها السائق عند التسليم.
components-transfer = تحويل بنكي
components-transfer-text = خلال 30 يومًا من الفاتورة.
components-agree = أوافق على شروط البيع
components-remind = تذكير قبل الاستحقاق
components-balance = الرصيد
components-last = آخر حركة
components-chosen = { $count ->
    [zero] لا شيء محدد
    [one] سطر واحد محدد
    [two] سطران محددان
    [few] { $count } أسطر محددة
    [many] { $count } سطرًا محددًا
   *[other] { $count } سطر محدد
}
components-overview = نظرة عامة
components-orders = الطلبات
components-payments = المدفوعات
components-sales = المبيعات في ستة أسابيع
components-due = مستحق هذا الأسبوع
components-changed = غُيّر سقف الدين
components-created = أُضيف الزبون
components-week = الأسبوع { $week }
components-ask = حذف هذا الزبون؟
components-ask-text = لا يمكن التراجع عن هذا.
