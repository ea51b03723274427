# What an organization switches on.
features = الميزات
features-on = ما هو مفعّل
features-saved = حُفظت الميزات.
features-modules = الوحدات
features-modules-text = تأتي الوحدات مع اشتراككم، ويفعّلها مشغّل المنصة.
feature-shop-registration = تسجيل المشترين بأنفسهم
feature-shop-registration-note = في المتجر، وتوافقون على كل واحد هنا.
feature-sms = رسائل SMS قصيرة
feature-sms-note = كل رسالة تستهلك وحدات.
feature-whatsapp = رسائل عبر واتساب
feature-whatsapp-note = إلى المشترين الذين قبلوا ذلك.
feature-require-second-factor = التحقق بخطوتين لكل المكتب
feature-require-second-factor-note = من لم يفعّله يُطلب منه ذلك عند الدخول التالي.
