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
