# What an organization says about itself.
organization = المؤسسة
organization-name = اسم المؤسسة
organization-industry = مجال النشاط
organization-reach-hint = يرى المشترون والسائقون طرق الاتصال بكم.
organization-domain = نطاق خاص
organization-domain-hint = مثل shop.example.com، بعد توجيهه إلى هذا الخادم.
organization-domain-invalid = يرجى كتابة النطاق وحده، مثل shop.example.com
organization-slug = العنوان في صندوق
organization-since = معنا منذ
organization-currency-note = تُحدَّد العملة عند فتح المؤسسة، وبها تُحسب كل مبالغ الدفتر.
organization-saved = حُفظت المؤسسة.
