# Papers of a firm: asked for by a link, sent in, verified.
papers-kind-invalid = يرجى إرسال صورة أو ملف PDF.
papers = وثائق النشاط التجاري
papers-of = وثائق النشاط التجاري: { $name }
papers-ask = يرجى إرسال صورة أو ملف PDF لكل وثيقة. لا يراها إلا من يوافق على حسابكم.
papers-missing = بقي التحقق من: { $papers }.
papers-waiting = { $count ->
    [zero] لا وثائق تنتظر الفحص.
    [one] وثيقة واحدة تنتظر الفحص.
    [two] وثيقتان تنتظران الفحص.
    [few] { $count } وثائق تنتظر الفحص.
    [many] { $count } وثيقة تنتظر الفحص.
   *[other] { $count } وثيقة تنتظر الفحص.
}
papers-none = لم يُرسل شيء بعد. يرجى إنشاء رابط أدناه وإرساله إلى المشتري.
papers-kind = الوثيقة
papers-kind-choose = يرجى اختيار الوثيقة
papers-kind-register = السجل التجاري
papers-kind-tax = بطاقة التعريف الجبائي
papers-kind-identity = بطاقة التعريف
papers-kind-bank = كشف الهوية البنكية
papers-kind-other = وثيقة أخرى
papers-standing-sent = تنتظر الفحص
papers-standing-verified = تم التحقق
papers-standing-refused = مرفوضة
papers-file = الملف
papers-file-hint = صورة أو ملف PDF.
papers-send = إرسال الوثيقة
papers-sent = أُرسلت الوثيقة.
papers-sent-title = ما أُرسل
papers-too-many = لا يقبل هذا الرابط وثائق أخرى. يرجى طلب رابط آخر من البائع.
papers-links = طلب الوثائق
papers-links-text = من لديه الرابط يرسل الوثائق دون تسجيل الدخول ويقرأ قراركم. ولا يعرض الرابط أي ملف.
papers-asked = أُنشئ الرابط: يرجى إرساله إلى المشتري.
papers-revoked = لم يعد الرابط يفتح.
papers-open = فتح الوثيقة
papers-seen = اطُّلع على الوثيقة.
papers-decided = صاحب القرار
papers-verify = تأكيد الصحة
papers-verified = تم التحقق من الوثيقة.
papers-refuse = رفض
papers-refused = رُفضت الوثيقة.
papers-reason-hint = يقرؤه المرسل في الرابط.
