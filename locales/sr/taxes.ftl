# Kako su nastali porez i taksa na gotovinu na dokumentu i rečenice koje zakon na njemu traži.

## Obračun, korak po korak; iznosi i stope stoje pored
tax-working-price = Količina puta cena
tax-working-discount = Popust na stavku
tax-working-share = Deo popusta na dokument
tax-working-on-top = Porez na zbir iste stope
tax-working-inside = Porez sadržan u zbiru iste stope
tax-working-on-top-by-line = Porez po stavkama, pa sabran
tax-working-inside-by-line = Porez sadržan u svakoj stavci, pa sabran
tax-working-zero = Oporezovano nultom stopom
tax-working-exempt = Oslobođeno: bez poreza
tax-working-export = Izvoz: bez poreza
tax-working-community = Prodato u drugu zemlju Evropske unije: bez poreza
tax-working-outside = Nije predmet oporezivanja
tax-working-no-rate = Stopa nije navedena: porez obračunava kupac
tax-working-not-charged = Porez koji kupac plaća državi, ovde nije naplaćen
tax-working-rounding = Zaokruživanje
tax-working-prepaid = Već plaćeno

## Šta zakon traži na dokumentu. Član zakona koji član 42. traži nije u rečenici kada je deli više zemalja: on je u `Mention::law`
tax-mention-ifu = PDV se ne obračunava: prodavac plaća jedinstveni paušalni porez (IFU)
tax-mention-composition = Obveznik u pojednostavljenom režimu (Composition), nema pravo da naplaćuje porez na promet
tax-mention-outside-pdv = Izdavalac nije u sistemu PDV. PDV nije obračunat na osnovu člana 33. Zakona o PDV.
tax-mention-franchise = PDV se ne obračunava, član 293 B francuskog Opšteg poreskog zakonika (CGI)
tax-mention-reverse-charge = PDV nije obračunat: poreski dužnik je primalac dobara ili usluga
tax-mention-export = PDV nije obračunat: izvoz
tax-mention-under-bond = Promet namenjen izvozu, odnosno jedinici ili graditelju posebne ekonomske zone za odobrene poslove, uz obveznicu ili pismenu obavezu, bez plaćanja integrisanog poreza (IGST)

## Šta je odredilo taksu na gotovinu
stamp-not-cash = Ništa nije plaćeno gotovinom: nema takse na gotovinu.
stamp-exempt = Gotovinom je plaćeno premalo za taksu na gotovinu.
stamp-tranches = Računa se za svaki započeti deo, po stopi celog iznosa.
stamp-minimum = Po delovima bi bila ispod najmanje: duguje se najmanja.
stamp-ceiling = Po delovima bi bila iznad najveće: duguje se najveća.
