### What is held about somebody, for her who asks; and taking her out.

command-held = ver o que se guarda de uma pessoa
    .also = dados guardados, direito de acesso
    .takes = FICHA
command-erase = apagar uma pessoa
    .also = apagamento, direito ao esquecimento
    .takes = FICHA e a razão
key-held = guardado
key-erase = apagar

title-held = O QUE SE GUARDA  { $reference }  { $name }
held-title = O QUE O SERVIÇO GUARDA SOBRE SI
held-about = Tudo o que se guarda em seu nome: quantas linhas, desde quando, que campos estão preenchidos.
held-rights = Pode pedir para ver o que lá está escrito, para o corrigir ou para o apagar.
held-how = Para o imprimir para a pessoa: Esc, depois ^P, « o que se guarda ».
held-rows = { $rows ->
    [one] 1 linha
   *[other] { $rows } linhas
}
held-rows-since = { $rows ->
    [one] 1 linha de { $day }
   *[other] { $rows } linhas desde { $day }
}
held-fields = { $rows }: { $fields }
held-shared = Comunicado a
held-shared-nobody = ninguém
held-readers = Lido por
held-reader = { $who }, { $times } { $times ->
    [one] vez
   *[other] vezes
}
held-way-consent = consentimento dado para
held-way-referral = encaminhamento enviado a
held-way-proposal = perfil enviado a
held-way-export = ficheiro que saiu
held-way-print = página impressa
print-kind-held = o que se guarda dela

held-candidate = Ficha
held-consent = Consentimentos
held-reintegration = Processos
held-attendance = Sessões
held-question = É preciso processo?
held-alias = Outros números
held-span = Períodos
held-draft = Por acabar
held-replaced = Antes da importação
held-apart = Ditas distintas
held-closing = Encerramentos
held-visit = Visitas
held-attempt = Tentativas
held-turn = Fases do processo
held-replan = Datas mudadas
held-handover = Passagens
held-reported = Pontos de fora
held-plan = Planos
held-step = Passos do plano
held-survey = Inquéritos
held-aid = Apoios
held-instalment = Prestações
held-referral = Encaminhamentos
held-dispatch = Seguimento
held-proposal = Propostas
held-outcome = Resultados
held-change-log = Registo
held-merge = Junções
held-merge-row = Linhas juntas
held-tombstone = Apagamento

erase-ask = Apagar { $name }, { $reference }: { $gone } linhas saem, { $shells } ficam para as contas, sem nome. Não há volta atrás. Diga outra vez para apagar.
erase-ask-again = Apagar { $reference }: { $gone } linhas saem, sem volta. Repita para dizer sim.
erase-how = Para apagar, repita o comando com a razão: { $reasons }
say-erased = { $reference } foi apagado: { $gone } linhas saíram, { $shells } ficam sem nome.
say-erased-later = Alguém lia nesse momento: os últimos vestígios saem do ficheiro quando todos saírem.
choice-erase-why-asked = a pessoa pede
    .also = pedido
choice-erase-why-consent_withdrawn = consentimento retirado
choice-erase-why-time_is_over = acabou o prazo de guarda
choice-erase-why-unlawful = guardado sem direito
choice-erase-why-by_mistake = registado por engano
error-erase-case = O processo { $number } ainda está aberto: encerre-o primeiro.
error-erase-proposal = A proposta { $number } ainda espera: anote primeiro o fim.
error-erased = Esta pessoa foi apagada: nada dela fica aqui.
import-erased = esta pessoa foi apagada: a sua linha já não entra
log-held = disse o que se guarda
log-erase = apagou a pessoa
