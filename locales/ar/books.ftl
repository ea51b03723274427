# الدفاتر: غرض كل حساب من دفتر الأستاذ، وقسمه، ولماذا لا يُسجَّل شيء.

## الحسابات حسب غرضها
chart-capital = رأس المال
chart-retained-earnings = الأرباح المرحّلة
chart-ar = مستحقات على الزبائن
chart-ar-foreign = مستحقات على الزبائن في الخارج
chart-ap = مستحقات للموردين
chart-ap-foreign = مستحقات للموردين في الخارج
chart-bank = البنك
chart-cash = نقد الصندوق
chart-driver-cash = نقد لدى السائقين
chart-cash-in-transit = نقد في طريقه إلى البنك
chart-gateway-clearing = أموال لدى خدمات الدفع
chart-cheques-in-hand = شيكات بانتظار التحصيل
chart-inventory = بضائع المخزون
chart-purchase-clearing = مشتريات مخزنة
chart-grni = بضائع مستلمة لم تُفوتر بعد
chart-input-tax = الرسم على المشتريات
chart-output-tax = الرسم على المبيعات
chart-tax-payable = الرسم الواجب دفعه
chart-stamp-collected = حق الطابع المحصّل
chart-stamp-expense = حق الطابع المدفوع
chart-rcm-output = رسم التصفية الذاتية
chart-tax-on-advances = الرسم على التسبيقات المقبوضة
chart-revenue-goods = مبيعات البضائع
chart-revenue-services = مبيعات الخدمات
chart-sales-discount = التخفيضات الممنوحة
chart-deferred-revenue = إيرادات مقبوضة مسبقا
chart-customer-advances = تسبيقات الزبائن
chart-cogs = تكلفة البضائع المبيعة
chart-stock-loss = نقص في المخزون
chart-stock-gain = فائض في المخزون
chart-gateway-fee = عمولات الدفع
chart-bad-debt = ديون معدومة
chart-rounding-gain = أرباح التقريب
chart-rounding-loss = خسائر التقريب
chart-cash-short = عجز الصندوق
chart-cash-over = فائض الصندوق
chart-fx-gain = أرباح الصرف
chart-fx-loss = خسائر الصرف
chart-salaries = الأجور الإجمالية
chart-social-employer = الاشتراكات الاجتماعية لصاحب العمل
chart-net-wages-payable = أجور صافية مستحقة
chart-wage-tax-payable = ضريبة الأجور المستحقة
chart-social-employee-payable = اشتراكات العمال المستحقة
chart-social-employer-payable = اشتراكات صاحب العمل المستحقة
chart-prof-tax-payable = ضريبة مهنية مستحقة
chart-employee-receivable = مستحقات على العمال
chart-tds-payable = ضريبة مقتطعة من الموردين
chart-tds-receivable = ضريبة اقتطعها الزبائن
chart-tenant-payable = مستحقات لبائعي المنصة
chart-platform-fee-income = عمولات المنصة
chart-opening-balances = الأرصدة الافتتاحية

## الأقسام
chart-class-asset = الأصول
chart-class-liability = الالتزامات
chart-class-equity = رؤوس الأموال الخاصة
chart-class-income = الإيرادات
chart-class-expense = الأعباء

## لماذا لا يُسجَّل شيء، وما العمل
ledger-amount-negative = أحد المبالغ سالب أو أقل مما يُخصم منه. يرجى تصحيحه.
ledger-amount-too-large = هذا المبلغ كبير جدا. يرجى تصحيحه.
ledger-nothing = لا مبلغ للتسجيل. يرجى كتابة مبلغ.
ledger-quantity = الباقي أكثر مما دخل. يرجى تصحيح الكميات.
ledger-unbalanced = المدين لا يساوي الدائن. يرجى تصحيح أحدهما.
ledger-sides = يرجى كتابة مدين أو دائن في كل سطر، لا كليهما.

## صفحات الدفاتر
books = الدفاتر
books-trial = ميزان المراجعة
books-days = دفتر اليومية
books-closing = إقفال الفترات
books-from = من
books-to = إلى
books-period = من { $from } إلى { $to }
books-in-currency = المبالغ بعملة { $currency }.
books-code = رقم الحساب
books-account = الحساب
books-owner = باسم
books-number = رقم القيد
books-kind = النوع
books-opening = رصيد الافتتاح
books-carried = منقول من الصفحة السابقة
books-balance = الرصيد
books-opening-debit = افتتاح مدين
books-opening-credit = افتتاح دائن
books-debit = مدين
books-credit = دائن
books-closing-debit = ختام مدين
books-closing-credit = ختام دائن
books-turnover = المجموع
books-empty = لا قيود في هذه الفترة
books-empty-text = تُقيَّد الفواتير والدفعات هنا من تلقاء نفسها. اختر فترة أخرى أو أضف قيدًا.
books-no-lines = لا أسطر في هذه الفترة
books-no-entries = لا قيود تطابق ما طُلب
books-no-lines-text = وسّع الفترة أو أزل التصفية.
books-entry = القيد رقم { $number }
books-document = الوثيقة
books-reverses = يعكس القيد
books-reversed-by = عُكس بالقيد
books-reverse = عكس القيد
books-reversal-elsewhere = هذا القيد ناتج عن وثيقة أو عن حركة أموال: يُصحَّح من هناك، بإشعار دائن مثلًا.
books-reason = السبب
books-checked = طابقت الدفاتر كل الأرصدة
books-drift =
    { $count ->
        [zero] كل الأرصدة مطابقة للدفاتر
        [one] رصيد واحد لا يطابق الدفاتر
        [two] رصيدان لا يطابقان الدفاتر
        [few] { $count } أرصدة لا تطابق الدفاتر
        [many] { $count } رصيدًا لا يطابق الدفاتر
        *[other] { $count } رصيد لا يطابق الدفاتر
    }
books-drift-held = المحجوز
books-drift-owed = المستحق على الحساب
books-drift-purse = عهدة
books-drift-open = باقٍ على فاتورة

## القيد اليدوي
books-new = قيد جديد
books-new-text = لكل سطر حساب ومبلغ مدين أو دائن. اذكر اسم الزبون أو أمين العهدة في حسابات الذمم والنقد. اترك الأسطر الزائدة فارغة.
books-line = السطر { $number } { $field }
books-post = قيّد
books-posted = قُيّد قيد يدوي
books-reversed = عُكس القيد
books-owner-none = هذا الحساب لا يخص أحدًا بعينه: اترك الخانة فارغة.
books-owner-account = اكتب اسم الزبون كما في قائمة الحسابات.
books-owner-custodian = اكتب اسم أمين العهدة.
books-owner-unknown = لا أحد بهذا الاسم لهذا الحساب: تحقق من كتابته.
books-day-invalid = اختر يومًا صحيحًا.
books-day-future = لم يأتِ هذا اليوم بعد: اختر اليوم أو يومًا قبله.
books-day-closed = دفاتر هذا اليوم مقفلة: اختر يومًا بعد الإقفال.

## إقفال الفترات
books-closed-until = الدفاتر مقفلة حتى { $day }.
books-closed-never = لم تُقفل أي فترة بعد.
books-closing-what = ما الذي سيُقفل
books-closing-none = لا قيود مفتوحة حتى هذا اليوم.
books-closing-future = لا يمكن إقفال أيام لم تأتِ بعد.
books-closing-before = الدفاتر مقفلة حتى هذا اليوم من قبل: اختر يومًا لاحقًا.
books-month = الشهر
books-entries = القيود
books-until = حتى اليوم
books-close = إقفال الفترة
books-close-text = بعد الإقفال لا يُقيَّد شيء في هذا اليوم ولا قبله.
books-closed = أُقفلت الفترة
books-reopen = إعادة فتح فترة
books-reopen-text = تُفتح من جديد الأيام من هذا اليوم فصاعدًا. يُحفظ السبب في سجل الأحداث.
books-reopen-from = ابتداءً من
books-reopening-open = هذا اليوم مفتوح أصلًا.
books-reopened = أُعيد فتح الفترة
books-drifted = أرصدة لا تطابق الدفاتر

## أنواع القيود
books-kind-invoice = فاتورة
books-kind-credit-note = إشعار دائن
books-kind-stamp-due = حق الطابع
books-kind-delivered = كلفة البضاعة المسلّمة
books-kind-returned = كلفة البضاعة المرتجعة
books-kind-collected = دفعة
books-kind-collected-abroad = دفعة من الخارج
books-kind-handed-over = تسليم العهدة
books-kind-shortage-paid = تسديد نقص
books-kind-deposit-sent = إيداع مُرسل إلى البنك
books-kind-deposit-confirmed = إيداع أكّده البنك
books-kind-paid-out = تحويل من خدمة الدفع
books-kind-refunded = ردّ مبلغ
books-kind-charged-back = دفعة مستردّة
books-kind-advance-received = تسبيق مقبوض
books-kind-earned = إيراد مستحق
books-kind-captured-for-seller = قبض لحساب بائع
books-kind-seller-paid = تسديد لبائع
books-kind-written-off = دين مشطوب
books-kind-stock-received = استلام بضاعة
books-kind-supplier-billed = فاتورة مورّد
books-kind-supplier-paid = تسديد لمورّد
books-kind-reverse-charge = تصفية ذاتية
books-kind-stock-counted = جرد المخزون
books-kind-payroll = أجور
books-kind-wages-paid = دفع الأجور
books-kind-tax-closed = تصفية الرسوم
books-kind-tax-paid = دفع الرسوم
books-kind-opened = رصيد افتتاحي
books-kind-manual = قيد يدوي
books-kind-reversal = عكس قيد
