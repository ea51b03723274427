# قوالب الرسائل.
templates-too-long = هذا القالب طويل جدًّا. اختصره.
templates-syntax = السطر { $line }: تعذّرت القراءة. راجع الأقواس وما يُفتح ويُغلق.
templates-refused = السطر { $line }: لا يمكن استعمال «{ $name }» في رسالة.
templates-unknown = السطر { $line }: لا توجد قيمة باسم «{ $name }».
templates-filter = السطر { $line }: لا يوجد مرشّح باسم «{ $name }».
templates-output = تصير الرسالة بهذه القيم طويلة جدًّا.
templates-sample-name = نادية
templates-sample-inviter = كريم
templates-sample-title = مغلق يوم الجمعة
templates-sample-text = مستودعنا مغلق يوم الجمعة، وتخرج الطلبيات يوم السبت.
templates-sample-device = متصفح كروم على أندرويد
templates = قوالب الرسائل
templates-text = لكل رسالة نص جاهز بخمس لغات. اكتب نصك حيث تشاء، ويمكنك الرجوع في أي وقت.
templates-kind = الرسالة
templates-own = نصك الخاص
templates-ours = النص الجاهز
templates-body = النص
templates-body-hint = نص عادي. السطر الفارغ يبدأ فقرة، والرابط وحده تحت سطر يصير زرًّا.
templates-faulty = هنا خطأ، والمعاينة أدناه تبيّن موضعه.
templates-preview = كما تصل
templates-preview-show = عرض المعاينة
templates-reset = العودة إلى النص الجاهز
templates-values = القيم المتاحة
templates-filters = المرشّحات:
templates-versions = النسخ السابقة
templates-saved = حُفظ القالب.
templates-reset-done = عاد القالب إلى النص الجاهز.
templates-sms-plain = عدد الحروف { $letters }: { $count ->
    [zero] { $count } رسالة
    [one] { $count } رسالة
    [two] { $count } رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
templates-sms-wide = عدد الحروف من أبجدية واسعة { $letters }: { $count ->
    [zero] { $count } رسالة
    [one] { $count } رسالة
    [two] { $count } رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
