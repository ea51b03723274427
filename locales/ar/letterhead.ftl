# ما تذكره الوثائق عن المؤسسة.
letterhead = ترويسة الوثائق
letterhead-text = يُطبع على كل فاتورة من الآن. تبقى الوثائق الصادرة كما كانت.
letterhead-legal-name = الاسم القانوني
letterhead-legal-name-hint = إن تُرك فارغا: اسم المؤسسة.
letterhead-numbers = الأرقام التعريفية
letterhead-regime = النظام الجبائي
letterhead-regime-registered = خاضع للرسم
letterhead-regime-registered-hint = يُحسب الرسم على المبيعات.
letterhead-regime-small = بائع صغير
letterhead-regime-small-hint = لا يُحسب أي رسم، وتذكر كل وثيقة ذلك.
letterhead-pay-days = مهلة الدفع على الحساب بالأيام
letterhead-pay-days-hint = ابتداء من يوم الفاتورة. ما يُدفع عند التسليم يُستحق في يومه.
letterhead-days-invalid = يرجى كتابة عدد أيام صحيح لا يتجاوز سنة.
letterhead-footer = ذيل الوثيقة
letterhead-footer-hint = مثلا الشروط، رأس المال، أوقات العمل.
letterhead-saved = حُفظت الترويسة.
