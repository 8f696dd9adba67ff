### Accounts, offices, the keys that open the desk, and who signs.

## What was done

account-added = Account made: { $name }, { $role }, { $office }.
account-disabled = Account of { $name } closed: its keys and its open seats do nothing any more.
account-enabled = Account of { $name } open again.
account-role = { $name } now works as: { $role }.
account-moved = { $name } now works at { $office }.
account-in-team = { $name } is now in the team { $team }.
account-in-no-team = { $name } is in no team any more.
account-bound = Whoever logs in here as { $login } signs as { $name }.
account-unbound = No login of this machine signs as { $name } any more.
account-closed = closed
account-keys =
    { $count ->
        [0] no key
        [one] { $count } key
       *[other] { $count } keys
    }
key-added = Key added: { $fingerprint } { $kind }
key-refused = Line { $line } not added: { $reason }.
key-removed = Key taken back: { $fingerprint }
key-none = There is no key in this file.
office-added = Office made: { $name }.
office-renamed = { $old } is now called { $new }.
office-accounts =
    { $count ->
        [0] no account
        [one] { $count } account
       *[other] { $count } accounts
    }

## It was not done

error-account-unknown = No account has this name: guichet user list shows them all.
error-account-exists = An account has this name already: write the name in full, or add a letter.
error-login-taken = This login already signs for another account: free it there first.
error-own-login = This is your own login, and the account administers nothing: you would shut yourself out.
error-last-administrator = This is the last administrator: make another one first.
error-office-unknown = No office has this name: guichet office list shows them all.
error-office-exists = An office has this name already: choose another one.
error-no-such-key = The account has no key with this fingerprint: guichet user key NAME list shows them.
error-key-unknown = This key does not open the desk any more: ask your administrator.
error-account-closed = Your account is closed: ask your administrator.
error-nobody-signs = Your login has no account at this desk: ask your administrator for guichet user system.
error-not-owner = Only the login that owns the desk's file may do this.
error-folder-name = The name of the folder or program holds a line end, which sshd cannot read: rename it.
error-ssh-command = Nothing else can be run here: ask for no command, or for line, fetch NAME or put NAME.

## Why a key was refused: after the number of its line

reject-key = this is no public key: it begins like ssh-ed25519 AAAA
reject-key-private = this is a private key: keep it secret and give the file that ends in .pub
reject-key-options = options stand before the key: give the key alone
reject-key-kind = keys of this kind are not accepted: make one with ssh-keygen -t ed25519
reject-key-short = RSA keys need 3072 bits: make one with ssh-keygen -t ed25519
reject-key-damaged = the key is damaged or cut short: copy the whole line again
reject-key-known = this key opens the desk already

## The log

log-login = sat down with a key

## The record

page-access_key-access_key = Key
form-access_key-new = NEW KEY
form-access_key-change = CHANGE THE KEY

field-access_key-public_key = Public key
    .short = Key
    .help = The line of the file that ends in .pub.
field-access_key-comment = Remark
    .short = Remark
    .help = What stands behind the key: often whose it is, or on which machine.
