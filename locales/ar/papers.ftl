# Papers of a firm: asked for by a link, sent in, verified.
papers-kind-invalid = يرجى إرسال صورة أو ملف PDF.
