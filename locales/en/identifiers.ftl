# The numbers a state or a bank knows a firm by: their names, why one is refused, what is doubted.

## Names
identifier-nif = Tax number (NIF)
identifier-nis = Statistics number (NIS)
identifier-rc = Trade register (RC)
identifier-article = Article of taxation (AI)
identifier-rib = Bank account (RIB)
identifier-gstin = GST number (GSTIN)
identifier-pan = Permanent account number (PAN)
identifier-pib = Tax number (PIB)
identifier-mb = Company number (MB)
identifier-bank-account = Bank account
identifier-siren = Company number (SIREN)
identifier-siret = Establishment number (SIRET)
identifier-tva = VAT number
identifier-iban = IBAN

## Refusals
identifier-nif-digits = Write the NIF with digits only.
identifier-nif-length = A NIF has 15 digits, or 20 for a branch: count them again.
identifier-nis-shape = Write the NIS as 5 to 20 letters and digits.
identifier-rc-shape = Write the RC as on the extract: 5 to 25 letters, digits, / and -.
identifier-article-shape = Write the article as 8 to 20 letters and digits.
identifier-rib-length = A RIB has 20 digits: count them again.
identifier-rib-key = The last two digits do not fit this RIB: copy it again from the cheque book.
identifier-gstin-length = A GSTIN has 15 characters: count them again.
identifier-gstin-shape = This is not how a GSTIN is built: copy it again from the certificate.
identifier-gstin-state = The first two digits are no state: check them.
identifier-gstin-pan = Characters 3 to 12 are no valid PAN: check them.
identifier-gstin-check = The last character does not fit: check every character.
identifier-pan-shape = A PAN is five letters, four digits, one letter: check it.
identifier-pan-holder = The fourth letter of this PAN stands for no holder: check it.
identifier-pib-length = A PIB has 9 digits: count them again.
identifier-pib-check = This PIB is not right: check every digit.
identifier-mb-length = A company number has 8 digits: count them again.
identifier-bank-account-length = Write the account as 160-123456-54, or all 18 digits.
identifier-bank-account-check = The last two digits do not fit this account: check it.
identifier-reference-shape = Write two check digits, then the reference in letters and digits.
identifier-reference-check = This reference does not fit its check digits: copy it again.
identifier-siren-length = A SIREN has 9 digits: count them again.
identifier-siren-check = This SIREN is not right: check every digit.
identifier-siret-length = A SIRET has 14 digits: count them again.
identifier-siret-check = This SIRET is not right: check every digit.
identifier-tva-shape = Write FR, two characters and the 9 digits of the SIREN.
identifier-tva-check = This VAT number does not fit its SIREN: check it.
identifier-iban-shape = An IBAN begins with two letters and two digits: check it.
identifier-iban-length = This IBAN is too short or too long for its country: count again.
identifier-iban-check = This IBAN is not right: check every character.
identifier-document-number-shape = Use at most 16 letters, digits, - and /, beginning with a letter or a digit.

## Doubts: the number may be kept all the same
identifier-nis-length = A NIS usually has 15 digits: check it or keep it.
identifier-article-length = An article usually has 11 digits: check it or keep it.
identifier-rib-agency = Postal accounts are bank 007, agency 99999: check both.
identifier-gstin-state-former = This state code is no longer given: ask for the new GSTIN.
identifier-gstin-sandbox = This is a test number: use it in the sandbox only.
identifier-mb-check = The last digit looks wrong: check it or keep it.
identifier-iban-country = We do not know this country's IBANs: check it with the buyer.
identifier-placeholder = This looks made up: ask for the real number.
identifier-document-number-zero = The e-invoice portal refuses numbers that begin with 0: choose another.
identifier-vpa-shape = Write the UPI address in full. Example: name@bank
identifier-vpa = UPI address
