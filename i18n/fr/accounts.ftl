### Accounts, offices, the keys that open the desk, and who signs.

## What was done

account-added = Compte créé : { $name }, { $role }, { $office }.
account-disabled = Compte de { $name } fermé : ses clés et ses postes ouverts ne peuvent plus rien.
account-enabled = Compte de { $name } rouvert.
account-role = { $name } travaille désormais comme : { $role }.
account-moved = { $name } travaille désormais à { $office }.
account-in-team = { $name } est désormais dans l'équipe { $team }.
account-in-no-team = { $name } n'est plus dans aucune équipe.
account-bound = Qui se connecte ici sous le nom { $login } signe comme { $name }.
account-unbound = Aucun utilisateur de cette machine ne signe plus comme { $name }.
account-closed = fermé
account-keys =
    { $count ->
        [0] aucune clé
        [one] { $count } clé
       *[other] { $count } clés
    }
key-added = Clé ajoutée : { $fingerprint } { $kind }
key-refused = Ligne { $line } non ajoutée : { $reason }.
key-removed = Clé retirée : { $fingerprint }
key-none = Il n'y a aucune clé dans ce fichier.
office-added = Bureau créé : { $name }.
office-renamed = { $old } s'appelle désormais { $new }.
office-accounts =
    { $count ->
        [0] aucun compte
        [one] { $count } compte
       *[other] { $count } comptes
    }

## It was not done

error-account-unknown = Aucun compte ne porte ce nom : guichet user list les montre tous.
error-account-exists = Un compte porte déjà ce nom : écrivez le nom en entier, ou ajoutez une lettre.
error-login-taken = Cet utilisateur signe déjà pour un autre compte : libérez-le d'abord là-bas.
error-own-login = C'est votre propre nom d'utilisateur, et ce compte n'administre rien : vous vous fermeriez la porte.
error-last-administrator = C'est le dernier administrateur : faites-en d'abord un autre.
error-office-unknown = Aucun bureau ne porte ce nom : guichet office list les montre tous.
error-office-exists = Un bureau porte déjà ce nom : choisissez-en un autre.
error-no-such-key = Le compte n'a pas de clé avec cette empreinte : guichet user key NOM list les montre.
error-key-unknown = Cette clé n'ouvre plus le guichet : voyez votre administrateur.
error-account-closed = Votre compte est fermé : voyez votre administrateur.
error-nobody-signs = Votre nom d'utilisateur n'a pas de compte à ce guichet : demandez guichet user system à votre administrateur.
error-not-owner = Seul l'utilisateur à qui appartient le fichier du guichet peut faire cela.
error-folder-name = Le nom du dossier ou du programme contient un retour à la ligne, que sshd ne sait pas lire : renommez-le.
error-ssh-command = Rien d'autre ne s'exécute ici : ne demandez aucune commande, ou bien line, fetch NOM ou put NOM.

## Why a key was refused: after the number of its line

reject-key = ce n'est pas une clé publique : elle commence comme ssh-ed25519 AAAA
reject-key-private = c'est une clé privée : gardez-la secrète et donnez le fichier qui finit par .pub
reject-key-options = des options précèdent la clé : donnez la clé seule
reject-key-kind = ce genre de clé n'est pas accepté : faites-en une avec ssh-keygen -t ed25519
reject-key-short = une clé RSA doit avoir 3072 bits : faites-en une avec ssh-keygen -t ed25519
reject-key-damaged = la clé est abîmée ou coupée : recopiez toute la ligne
reject-key-known = cette clé ouvre déjà le guichet

## The log

log-login = a ouvert un poste avec une clé

## The record

page-access_key-access_key = Clé
form-access_key-new = NOUVELLE CLÉ
form-access_key-change = MODIFIER LA CLÉ

field-access_key-public_key = Clé publique
    .short = Clé
    .help = La ligne du fichier qui finit par .pub.
field-access_key-comment = Remarque
    .short = Remarque
    .help = Ce qui suit la clé : souvent à qui elle est, ou sur quelle machine.
