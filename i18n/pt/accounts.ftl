### Accounts, offices, the keys that open the desk, and who signs.

## What was done

account-added = Conta criada: { $name }, { $role }, { $office }.
account-disabled = Conta de { $name } fechada: as suas chaves e postos abertos já nada podem.
account-enabled = Conta de { $name } aberta de novo.
account-role = { $name } passa a trabalhar como: { $role }.
account-moved = { $name } passa a trabalhar em { $office }.
account-in-team = { $name } passa a fazer parte da equipa { $team }.
account-in-no-team = { $name } já não faz parte de nenhuma equipa.
account-bound = Quem entra nesta máquina como { $login } assina como { $name }.
account-unbound = Nenhum utilizador desta máquina assina já como { $name }.
account-closed = fechada
account-keys =
    { $count ->
        [0] nenhuma chave
        [one] { $count } chave
       *[other] { $count } chaves
    }
key-added = Chave acrescentada: { $fingerprint } { $kind }
key-refused = Linha { $line } não acrescentada: { $reason }.
key-removed = Chave retirada: { $fingerprint }
key-none = Não há nenhuma chave neste ficheiro.
office-added = Serviço criado: { $name }.
office-renamed = { $old } passa a chamar-se { $new }.
office-accounts =
    { $count ->
        [0] nenhuma conta
        [one] { $count } conta
       *[other] { $count } contas
    }

## It was not done

error-account-unknown = Nenhuma conta tem este nome: guichet user list mostra-as todas.
error-account-exists = Já há uma conta com este nome: escreva o nome completo, ou junte uma letra.
error-login-taken = Este utilizador já assina por outra conta: liberte-o lá primeiro.
error-own-login = É o seu próprio utilizador, e esta conta nada administra: ficaria de fora.
error-last-administrator = É o último administrador: nomeie primeiro outro.
error-office-unknown = Nenhum serviço tem este nome: guichet office list mostra-os todos.
error-office-exists = Já há um serviço com este nome: escolha outro.
error-no-such-key = A conta não tem chave com esta impressão digital: guichet user key NOME list mostra-as.
error-key-unknown = Esta chave já não abre o balcão: fale com o seu administrador.
error-account-closed = A sua conta está fechada: fale com o seu administrador.
error-nobody-signs = O seu nome de utilizador não tem conta neste balcão: peça guichet user system ao seu administrador.
error-not-owner = Só o utilizador a quem pertence o ficheiro do balcão pode fazer isto.
error-folder-name = O nome da pasta ou do programa tem uma mudança de linha, que o sshd não lê: mude-lhe o nome.
error-ssh-command = Nada mais se executa aqui: não peça comando nenhum, ou então line, fetch NOME ou put NOME.

## Why a key was refused: after the number of its line

reject-key = não é uma chave pública: começa como ssh-ed25519 AAAA
reject-key-private = é uma chave privada: guarde-a em segredo e dê o ficheiro que acaba em .pub
reject-key-options = há opções antes da chave: dê só a chave
reject-key-kind = este tipo de chave não é aceite: faça uma com ssh-keygen -t ed25519
reject-key-short = uma chave RSA precisa de 3072 bits: faça uma com ssh-keygen -t ed25519
reject-key-damaged = a chave está estragada ou cortada: copie a linha inteira outra vez
reject-key-known = esta chave já abre o balcão

## The log

log-login = abriu um posto com uma chave

## The record

page-access_key-access_key = Chave
form-access_key-new = NOVA CHAVE
form-access_key-change = ALTERAR A CHAVE

field-access_key-public_key = Chave pública
    .short = Chave
    .help = A linha do ficheiro que acaba em .pub.
field-access_key-comment = Observação
    .short = Nota
    .help = O que vem atrás da chave: muitas vezes de quem é, ou em que máquina.
