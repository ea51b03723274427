# Papers of a firm: asked for by a link, sent in, verified.
papers-kind-invalid = Send a picture or a PDF.
papers = Business papers
papers-of = Business papers of { $name }
papers-ask = Send a picture or a PDF of each paper. Only the people who approve your account see it.
papers-missing = Still to be verified: { $papers }.
papers-waiting = { $count ->
    [one] { $count } paper waits to be looked at.
   *[other] { $count } papers wait to be looked at.
}
papers-none = Nothing has been sent yet. Make a link below and send it to the buyer.
papers-kind = Paper
papers-kind-choose = Choose which paper
papers-kind-register = Trade register
papers-kind-tax = Tax card
papers-kind-identity = Identity card
papers-kind-bank = Bank details
papers-kind-other = Another paper
papers-standing-sent = To be looked at
papers-standing-verified = Verified
papers-standing-refused = Refused
papers-file = File
papers-file-hint = A picture or a PDF.
papers-send = Send the paper
papers-sent = Paper sent.
papers-sent-title = Sent
papers-too-many = This link takes no more papers. Ask the seller for another.
papers-links = Ask for papers
papers-links-text = Whoever has the link sends papers without signing in, and reads what you decide. It shows none of the files.
papers-asked = Link made: send it to the buyer.
papers-revoked = The link opens no more.
papers-open = Open the paper
papers-seen = Paper looked at.
papers-decided = Decided by
papers-verify = Verified
papers-verified = Paper verified.
papers-refuse = Refuse
papers-refused = Paper refused.
papers-reason-hint = The sender reads it on the link.
