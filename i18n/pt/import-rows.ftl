### Tables of people, cases and visits from another system: import-… is what the report says of one place.

import-rows-read = Linhas lidas
import-table-other-kind = Esta tabela não tem as colunas esperadas: verifique o ficheiro e o comando.
import-damaged-row = linha danificada: não tem tantas colunas como o cabeçalho
import-no-number = sem número, a linha não pode entrar
import-no-name = sem nome nem apelido, a pessoa não pode entrar
import-no-person = sem número da pessoa, o processo não pode entrar
import-unknown-person = pessoa desconhecida desta fonte: importe primeiro os candidatos
import-unknown-case = processo desconhecido desta fonte: importe primeiro os processos
import-no-visit = sem ordem, a visita não pode entrar
import-no-day = sem dia legível, a visita não pode entrar
import-bad-text = texto ilegível ou demasiado longo: deixado de lado
import-kept-identity = a fonte indica outra identidade: mantém-se a do balcão
import-kept-desk = alterado também no balcão: mantém-se o que diz o balcão
plan-agreed-elsewhere = aceite na origem, dia desconhecido
import-file-no-column = Falta a coluna { $column }: indique --map se tiver outro nome.
import-map-written = Ficheiro --map ilegível na linha { $line }: espera-se [columns] e depois family_name = "Apelido".
import-map-unknown = Ficheiro --map: aqui não há coluna { $column }.
import-column-read = { $ours } = «{ $theirs }»: { $cells }
import-columns-unread = Não lidas: { $columns }
import-like-count = Duplicados prováveis
import-like-register = Talvez a mesma pessoa: { $at }, { $id } e { $with } do balcão, { $score }: { $why }
import-like-file = Talvez a mesma pessoa: { $at }, { $id } e { $with } do ficheiro, { $score }: { $why }
import-like-more = { $more ->
    [one] E mais um par: --json dá todos.
   *[other] E mais { $more } pares: --json dá todos.
}
case-sheet-received = Já recebido
case-sheet-given = { $what }, em { $day }
