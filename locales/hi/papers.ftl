# Papers of a firm: asked for by a link, sent in, verified.
papers-kind-invalid = तस्वीर या PDF भेजें।
