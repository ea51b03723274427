# Being left alone.
unsubscribe = إيقاف هذه الرسائل
unsubscribe-text = ستبقى الرسائل الضرورية مثل رموز الدخول تصلك. ولن يتلقى هذا العنوان غيرها:
unsubscribe-do = لا تراسلوني
unsubscribe-done = تم. لن تصلك مثل هذه الرسائل بعد الآن.
