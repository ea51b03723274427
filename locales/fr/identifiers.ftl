# Les numéros sous lesquels un État ou une banque connaît une entreprise : leurs noms, les refus, les doutes.

## Noms
identifier-nif = Numéro d'identification fiscale (NIF)
identifier-nis = Numéro d'identification statistique (NIS)
identifier-rc = Registre du commerce (RC)
identifier-article = Article d'imposition (AI)
identifier-rib = Compte bancaire (RIB)
identifier-gstin = Numéro GST (GSTIN)
identifier-pan = Numéro fiscal permanent (PAN)
identifier-pib = Numéro fiscal (PIB)
identifier-mb = Numéro d'entreprise (MB)
identifier-bank-account = Compte bancaire
identifier-siren = Numéro SIREN
identifier-siret = Numéro SIRET
identifier-tva = Numéro de TVA
identifier-iban = IBAN

## Refus
identifier-nif-digits = Écrivez le NIF en chiffres uniquement.
identifier-nif-length = Un NIF a 15 chiffres, ou 20 pour un établissement secondaire : recomptez-les.
identifier-nis-shape = Écrivez le NIS en 5 à 20 lettres et chiffres.
identifier-rc-shape = Écrivez le RC comme sur l'extrait : 5 à 25 lettres, chiffres, / et -.
identifier-article-shape = Écrivez l'article en 8 à 20 lettres et chiffres.
identifier-rib-length = Un RIB a 20 chiffres : recomptez-les.
identifier-rib-key = Les deux derniers chiffres ne correspondent pas à ce RIB : recopiez-le du chéquier.
identifier-gstin-length = Un GSTIN a 15 caractères : recomptez-les.
identifier-gstin-shape = Un GSTIN n'est pas formé ainsi : recopiez-le du certificat.
identifier-gstin-state = Les deux premiers chiffres ne désignent aucun État de l'Inde : vérifiez-les.
identifier-gstin-pan = Les caractères 3 à 12 ne forment pas un PAN valable : vérifiez-les.
identifier-gstin-check = Le dernier caractère ne correspond pas : vérifiez chaque caractère.
identifier-pan-shape = Un PAN a cinq lettres, quatre chiffres, une lettre : vérifiez-le.
identifier-pan-holder = La quatrième lettre de ce PAN ne désigne aucun titulaire : vérifiez-la.
identifier-pib-length = Un PIB a 9 chiffres : recomptez-les.
identifier-pib-check = Ce PIB n'est pas juste : vérifiez chaque chiffre.
identifier-mb-length = Un numéro d'entreprise a 8 chiffres : recomptez-les.
identifier-bank-account-length = Écrivez le compte sous la forme 160-123456-54, ou ses 18 chiffres.
identifier-bank-account-check = Les deux derniers chiffres ne correspondent pas à ce compte : vérifiez-le.
identifier-reference-shape = Écrivez deux chiffres de contrôle, puis la référence en lettres et chiffres.
identifier-reference-check = Cette référence ne correspond pas à ses chiffres de contrôle : recopiez-la.
identifier-siren-length = Un SIREN a 9 chiffres : recomptez-les.
identifier-siren-check = Ce SIREN n'est pas juste : vérifiez chaque chiffre.
identifier-siret-length = Un SIRET a 14 chiffres : recomptez-les.
identifier-siret-check = Ce SIRET n'est pas juste : vérifiez chaque chiffre.
identifier-tva-shape = Écrivez FR, deux caractères et les 9 chiffres du SIREN.
identifier-tva-check = Ce numéro de TVA ne correspond pas à son SIREN : vérifiez-le.
identifier-iban-shape = Un IBAN commence par deux lettres et deux chiffres : vérifiez-le.
identifier-iban-length = Cet IBAN est trop court ou trop long pour son pays : recomptez.
identifier-iban-check = Cet IBAN n'est pas juste : vérifiez chaque caractère.
identifier-document-number-shape = Utilisez au plus 16 lettres, chiffres, - et /, en commençant par une lettre ou un chiffre.

## Doutes : le numéro peut être gardé malgré tout
identifier-nis-length = Un NIS a d'ordinaire 15 chiffres : vérifiez-le ou gardez-le.
identifier-article-length = Un article a d'ordinaire 11 chiffres : vérifiez-le ou gardez-le.
identifier-rib-agency = Les comptes postaux ont la banque 007 et l'agence 99999 : vérifiez les deux.
identifier-gstin-state-former = Ce code d'État n'est plus attribué : demandez le nouveau GSTIN.
identifier-gstin-sandbox = C'est un numéro d'essai : ne l'utilisez que dans l'environnement d'essai.
identifier-mb-check = Le dernier chiffre semble faux : vérifiez-le ou gardez-le.
identifier-iban-country = Nous ne connaissons pas les IBAN de ce pays : vérifiez-le auprès du client.
identifier-placeholder = Ce numéro semble inventé : demandez le vrai.
identifier-document-number-zero = Le portail des factures électroniques refuse les numéros qui commencent par 0 : choisissez-en un autre.
identifier-vpa-shape = Écrivez l’adresse UPI complète. Exemple : nom@banque
identifier-vpa = Adresse UPI
