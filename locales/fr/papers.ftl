# Papers of a firm: asked for by a link, sent in, verified.
papers-kind-invalid = Envoyez une image ou un PDF.
