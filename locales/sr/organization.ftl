# What an organization says about itself.
organization = Organizacija
organization-name = Naziv organizacije
organization-industry = Delatnost
organization-reach-hint = Kupci i vozači vide kako mogu da vas dobiju.
organization-domain = Sopstveni domen
organization-domain-hint = Na primer shop.example.com, kada pokazuje na ovaj server.
organization-domain-invalid = Upišite samo domen, na primer shop.example.com.
organization-slug = Adresa na Sanduku
organization-since = Ovde od
organization-currency-note = Valuta se određuje pri otvaranju organizacije: svi iznosi u knjizi se u njoj računaju.
organization-saved = Organizacija je sačuvana.
