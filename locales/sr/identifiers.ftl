# Brojevi pod kojima država ili banka vodi firmu: nazivi, zašto se broj odbija, u šta se sumnja.

## Nazivi
identifier-nif = Poreski broj (NIF)
identifier-nis = Statistički broj (NIS)
identifier-rc = Privredni registar (RC)
identifier-article = Broj poreskog zaduženja (AI)
identifier-rib = Bankovni račun (RIB)
identifier-gstin = GST broj (GSTIN)
identifier-pan = Stalni poreski broj (PAN)
identifier-pib = PIB
identifier-mb = Matični broj
identifier-bank-account = Tekući račun
identifier-siren = Broj firme (SIREN)
identifier-siret = Broj poslovne jedinice (SIRET)
identifier-tva = PDV broj
identifier-iban = IBAN

## Odbijanja
identifier-nif-digits = Upišite NIF samo ciframa.
identifier-nif-length = NIF ima 15 cifara, a za ogranak 20: prebrojte ih ponovo.
identifier-nis-shape = Upišite NIS sa 5 do 20 slova i cifara.
identifier-rc-shape = Upišite RC kao na izvodu: 5 do 25 slova, cifara, / i -.
identifier-article-shape = Upišite broj zaduženja sa 8 do 20 slova i cifara.
identifier-rib-length = RIB ima 20 cifara: prebrojte ih ponovo.
identifier-rib-key = Poslednje dve cifre ne odgovaraju ovom RIB-u: prepišite ga ponovo iz čekovne knjižice.
identifier-gstin-length = GSTIN ima 15 znakova: prebrojte ih ponovo.
identifier-gstin-shape = GSTIN se ne sastavlja ovako: prepišite ga ponovo sa potvrde.
identifier-gstin-state = Prve dve cifre ne označavaju nijednu indijsku državu: proverite ih.
identifier-gstin-pan = Znakovi od 3. do 12. nisu ispravan PAN: proverite ih.
identifier-gstin-check = Poslednji znak ne odgovara: proverite svaki znak.
identifier-pan-shape = PAN je pet slova, četiri cifre, jedno slovo: proverite ga.
identifier-pan-holder = Četvrto slovo ovog PAN-a ne označava nijednog nosioca: proverite ga.
identifier-pib-length = PIB ima 9 cifara: prebrojte ih ponovo.
identifier-pib-check = Ovaj PIB nije ispravan: proverite svaku cifru.
identifier-mb-length = Matični broj ima 8 cifara: prebrojte ih ponovo.
identifier-bank-account-length = Upišite račun kao 160-123456-54 ili svih 18 cifara.
identifier-bank-account-check = Poslednje dve cifre ne odgovaraju ovom računu: proverite ga.
identifier-reference-shape = Upišite dve kontrolne cifre, pa poziv na broj slovima i ciframa.
identifier-reference-check = Ovaj poziv na broj ne odgovara kontrolnim ciframa: prepišite ga ponovo.
identifier-siren-length = SIREN ima 9 cifara: prebrojte ih ponovo.
identifier-siren-check = Ovaj SIREN nije ispravan: proverite svaku cifru.
identifier-siret-length = SIRET ima 14 cifara: prebrojte ih ponovo.
identifier-siret-check = Ovaj SIRET nije ispravan: proverite svaku cifru.
identifier-tva-shape = Upišite FR, dva znaka i 9 cifara SIREN-a.
identifier-tva-check = Ovaj PDV broj ne odgovara svom SIREN-u: proverite ga.
identifier-iban-shape = IBAN počinje sa dva slova i dve cifre: proverite ga.
identifier-iban-length = Ovaj IBAN je prekratak ili predugačak za svoju zemlju: prebrojte ponovo.
identifier-iban-check = Ovaj IBAN nije ispravan: proverite svaki znak.
identifier-document-number-shape = Upotrebite najviše 16 slova, cifara, - i /, počev od slova ili cifre.

## Sumnje: broj se ipak može zadržati
identifier-nis-length = NIS obično ima 15 cifara: proverite ga ili ga zadržite.
identifier-article-length = Broj zaduženja obično ima 11 cifara: proverite ga ili ga zadržite.
identifier-rib-agency = Poštanski računi imaju banku 007 i filijalu 99999: proverite oboje.
identifier-gstin-state-former = Ova oznaka države se više ne dodeljuje: zatražite novi GSTIN.
identifier-gstin-sandbox = Ovo je probni broj: koristite ga samo u probnom okruženju.
identifier-mb-check = Poslednja cifra izgleda pogrešno: proverite je ili zadržite broj.
identifier-iban-country = Ne poznajemo IBAN ove zemlje: proverite ga sa kupcem.
identifier-placeholder = Ovaj broj izgleda izmišljen: zatražite pravi.
identifier-document-number-zero = Portal za e-fakture odbija brojeve koji počinju sa 0: izaberite drugi.
identifier-vpa-shape = Upišite celu UPI adresu. Primer: ime@banka
identifier-vpa = UPI adresa
