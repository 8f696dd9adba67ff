### Country packs of the desk's own: what is wrong in one, a sentence a fault.

error-pack-faults =
    { $count ->
    [one] { $file } : un réglage ne va pas, le bureau n'ouvre pas :
   *[other] { $file } : { $count } réglages ne vont pas, le bureau n'ouvre pas :
 }
    { $faults }
pack-fault = { $at } : { $why } : « { $told } »
pack-country = le fichier porte le nom d'un autre pays
pack-language = il faut des codes de langue connus, celle du bureau d'abord
pack-currency = il faut le code d'une monnaie connue
pack-offset = il faut des minutes entre -720 et 840
pack-ages = il faut des âges de 10 à 25 ans, aucun sous celui du travail
pack-phone = les chiffres du téléphone ne vont pas ensemble
pack-no-service = il manque le service de l'emploi
pack-document = il faut un code par pièce, une seule fois, et une durée de 1 à 50 ans
pack-region = il faut un nom et un code du pays, une seule fois
pack-visit = il faut des mois qui montent, une sorte par visite, des fenêtres d'un an au plus
pack-feast = il faut un mois et un jour, ou des dates AAAA-MM-JJ
pack-days = il faut des jours parmi mon, tue, wed, thu, fri, sat, sun
pack-hours = il faut des heures comme 08:00-12:30
pack-consent = il faut une version et un texte dans chaque langue
pack-period = il faut des durées plus grandes que zéro
