# An organization's colour.
branding = ब्रांड
branding-text = एक रंग आपके हर पन्ने की कड़ियों और बटनों पर चढ़ता है। वह अपने आप पढ़ने लायक़ बनाया जाता है, उजले और गहरे दोनों में।
branding-accent = रंग
branding-accent-invalid = रंग ऐसे लिखें: #14594f।
branding-try = रंग आज़माएँ
branding-preview = दिखाएँ
branding-moved = यह रंग पढ़ना मुश्किल है, इसलिए हम सबसे पास का पढ़ने लायक़ रंग लेते हैं।
branding-plain = संदूक का अपना रंग
branding-saved = रंग सहेजा गया।
