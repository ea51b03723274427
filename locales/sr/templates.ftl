# Šabloni poruka.
templates-too-long = Ovaj šablon je predugačak. Skratite ga.
templates-syntax = Red { $line }: ne može da se pročita. Proverite zagrade i šta se otvara i zatvara.
templates-refused = Red { $line }: „{ $name }“ ne može da stoji u poruci.
templates-unknown = Red { $line }: nema vrednosti pod imenom „{ $name }“.
templates-filter = Red { $line }: nema filtera pod imenom „{ $name }“.
templates-output = Sa ovim vrednostima poruka postaje predugačka.
templates-sample-name = Nadija
templates-sample-inviter = Karim Hadad
templates-sample-title = Zatvoreno u petak
templates-sample-text = Naše skladište je zatvoreno u petak. Porudžbine kreću u subotu.
templates-sample-device = Chrome na Androidu
templates = Šabloni poruka
templates-text = Svaka poruka ima gotov tekst na pet jezika. Napišite svoj gde želite; uvek se možete vratiti.
templates-kind = Poruka
templates-own = Vaš tekst
templates-ours = Gotov tekst
templates-body = Tekst
templates-body-hint = Običan tekst. Prazan red počinje novi pasus; veza sama ispod reda postaje dugme.
templates-faulty = Ovde je greška. Pregled ispod kaže gde.
templates-preview = Kako stiže
templates-preview-show = Prikaži pregled
templates-reset = Vrati gotov tekst
templates-values = Vrednosti koje možete koristiti
templates-filters = Filteri:
templates-versions = Ranije verzije
templates-saved = Šablon je sačuvan.
templates-reset-done = Šablon je vraćen na gotov tekst.
templates-sms-plain = { $letters } slova: { $count ->
    [one] { $count } SMS poruka
    [few] { $count } SMS poruke
   *[other] { $count } SMS poruka
}
templates-sms-wide = { $letters } slova šireg pisma: { $count ->
    [one] { $count } SMS poruka
    [few] { $count } SMS poruke
   *[other] { $count } SMS poruka
}
