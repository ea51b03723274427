# An organization's colour.
branding = Vizuelni identitet
branding-text = Jedna boja oblači veze i dugmad na svim vašim stranama. Sama se prilagođava da bude čitljiva, na svetlom i na tamnom.
branding-accent = Boja
branding-accent-invalid = Upišite boju, na primer #14594f.
branding-try = Isprobajte boju
branding-preview = Prikaži
branding-moved = Ova boja se teško čita, pa koristimo najbližu nijansu koju svi mogu da pročitaju.
branding-plain = Vrati Sandukovu
branding-saved = Boja je sačuvana.
