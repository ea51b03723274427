# What an organization switches on.
features = Mogućnosti
features-on = Šta je uključeno
features-saved = Mogućnosti su sačuvane.
features-modules = Moduli
features-modules-text = Moduli dolaze uz vašu pretplatu. Uključuje ih operater platforme.
feature-shop-registration = Kupci se sami registruju
feature-shop-registration-note = U prodavnici; svakog odobravate ovde.
feature-sms = Poruke SMS-om
feature-sms-note = Svaka troši jedinice poruka.
feature-whatsapp = Poruke preko WhatsAppa
feature-whatsapp-note = Kupcima koji su na to pristali.
feature-require-second-factor = Provera u dva koraka za celu kancelariju
feature-require-second-factor-note = Ko je nema, biće zamoljen da je podesi pri sledećoj prijavi.
