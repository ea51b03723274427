# An organization's colour.
branding = الهوية البصرية
branding-text = لون واحد يكسو الروابط والأزرار في كل صفحاتكم. ويُجعل مقروءًا تلقائيًا، في الفاتح والداكن.
branding-accent = اللون
branding-accent-invalid = يرجى كتابة لون مثل #14594f
branding-try = تجربة لون
branding-preview = معاينة
branding-moved = هذا اللون صعب القراءة، فنستعمل أقرب درجة يقرؤها الجميع.
branding-plain = العودة إلى لون صندوق
branding-saved = حُفظ اللون.
