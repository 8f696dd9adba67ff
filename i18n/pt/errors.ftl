### Why something was not done. error-… is one sentence and says what to do next; reject-… stands beside its field or
### after its name, so it is short and begins small; import-… is what the report of a delivery says of one place.

## A deed was not done

error-not-allowed = A sua função não permite isto: peça ao seu responsável.
error-not-found = Nada tem esse número aqui: verifique-o, ou procure pelo nome.
error-wrong-check = O último carácter não condiz com este número: releia-o algarismo a algarismo.
error-no-reference = Isto não é um número do guichet: escreve-se como TG-0004217-K.
error-faults = Ainda não guardado: { $reason }
error-changed-meanwhile = Alguém alterou esta ficha entretanto: abra-a de novo e repita a alteração.
error-waits-for-consent = Falta o consentimento para isto: peça-o e anote-o na ficha.
error-case-open = Esta pessoa já tem um processo de retorno aberto: continue-o.
error-closed = Este processo está encerrado e já não muda: abra outro se for preciso.
error-taken-over = A entrevista continua noutro posto: aqui só se pode ler.
error-too-many-closings = Ofertas que seriam fechadas: { $closing } de { $open }; nada mudou, junte --close-many se for o que quer.
error-import-running = Outra entrega desta fonte está em curso: tente de novo depois dela.
error-stopped = Parado a seu pedido: nada foi escrito.
error-no-desk = Não há guichet nesta pasta: crie-o com guichet init.
error-desk-exists = Já existe aqui um guichet, que não foi tocado: escolha outra pasta.
error-busy = Outro posto está a escrever: o que escreveu fica guardado, tente já a seguir.
error-full = O disco está cheio: o que escreveu fica guardado; liberte espaço e repita.
error-damaged = O ficheiro do guichet está danificado: pare, e peça um guichet check.
error-newer = Este guichet vem de um programa mais recente (versão { $found }, aqui { $known }): atualize este.
error-refused = O guichet não pode ler ou escrever os seus ficheiros: mande ver as permissões.
error-network = O guichet está num disco de rede, onde se danificaria: mude-o para um local.
error-engine = Avaria imprevista: o que escreveu fica guardado; repita, ou guichet check.

## A field was refused

reject-missing = a preencher antes de guardar
reject-several = várias respostas possíveis: escolher uma
reject-choice = não está na lista: escolher uma das linhas
reject-no-name = é preciso um apelido ou um nome próprio
reject-name = um nome tem pelo menos uma letra
reject-long = texto longo demais: encurtar
reject-birth = escrever 17/3/1984, março 1984, 1984 ou ~42
reject-birth-future = nascimento no futuro: rever o ano
reject-birth-old = mais de 120 anos: rever o ano
reject-day = escrever 14/3/2026, 14 março, t ou t+7
reject-day-impossible = esse dia não existe: rever o dia e o mês
reject-future = esse dia ainda não chegou: pôr o certo
reject-return-future = retorno no futuro: rever a data
reject-next-before = pôr depois do dia da visita
reject-instant = escrever como 2026-03-14T09:30:00Z
reject-phone = algarismos a mais ou a menos: rever o número
reject-email = escrever como nome@exemplo.org
reject-country = país desconhecido: o nome ou as duas letras
reject-region = região desconhecida: escolher na lista
reject-region-elsewhere = região de outro país: mudar um dos dois
reject-occupation = profissão: palavras, ou um código CITP de 4
reject-language = língua desconhecida: escrever como inglês B1
reject-level = nível: A1, A2, B1, B2, C1, C2 ou nativo
reject-mobility = escolher até onde, ou indicar países
reject-consent = falta o consentimento para o emprego: pedi-lo
reject-count = escrever um número inteiro, nem demasiado grande
reject-money = escrever 25000, 1200 EUR mês ou 1000 CVE dia
reject-months = escrever 18 meses, 6 anos ou 1 ano 6 meses

## A whole file cannot be read

import-file-empty = O ficheiro está vazio: peça-o de novo à fonte.
import-file-binary = O ficheiro não é texto: use o que a fonte entrega, sem o abrir numa folha de cálculo.
import-file-truncated = O ficheiro acaba a meio, na linha { $line }, coluna { $column }: descarregue-o de novo por inteiro.
import-file-damaged = O ficheiro está danificado na linha { $line }, coluna { $column }: peça-o de novo à fonte.
import-file-other-kind = Este ficheiro não tem ofertas desta forma: verifique o ficheiro e --format.

## One place of a file

import-no-id = sem identificador da fonte, a oferta não pode entrar
import-no-title = sem título, a oferta não pode entrar
import-not-an-object = isto não é uma oferta, mas um valor isolado
import-wrong-type = valor de outro tipo que o esperado
import-bad-date = data ilegível: deixada de lado
import-bad-number = número ilegível ou fora dos limites: deixado de lado
import-salary-doubtful = salário pouco seguro: fica em palavras, não em números
import-unknown-code = código desconhecido: deixado de lado
import-damaged = texto danificado aqui: a pedir de novo à fonte
import-bad-address = endereço ilegível ou longo demais: deixado de lado
import-cut = texto longo demais: o fim foi cortado
import-unknown-country = país não reconhecido: deixado vazio
