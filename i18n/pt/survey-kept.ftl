### The surveys of a case that were saved: their list, their correction, their sheet; and the mark of a plan to sign again.

command-surveys = ver os inquéritos
command-survey-change = corrigir um inquérito
key-surveys = inquéritos
key-survey-change = rever

title-surveys = INQUÉRITOS  { $reference }  { $name }
surveys-head = INQUÉRITOS  { $count }
surveys-none = Ainda nenhum inquérito: ^U faz um.
survey-asked = Entrevista
survey-went = Decurso
survey-corrected = Corrigido
survey-corrected-by = { $day }, { $time }, por { $by }
help-surveys =
    Os inquéritos do processo, um por baixo do outro, com os quatro números.
    Enter ou F3 corrige o escolhido: os números são refeitos, e o que lá
    estava antes fica no histórico, ^Y, com o nome e o dia. F2 ou ^U faz um
    novo inquérito. F4 imprime o que a pessoa respondeu, na língua em que as
    perguntas foram lidas.

sheet-survey-title = Entrevista de acompanhamento
sheet-survey-day = Feita a
print-kind-survey = respostas ao inquérito

say-visit-noted-survey = Registado. Próxima visita: { $day }; inquérito de { $kind }: ^U (survey-new) abre-o.
say-visit-noted-last-survey = Registado. Inquérito de { $kind }: ^U (survey-new) abre-o.

plan-sign-again = a assinar de novo, objetivos mudados a { $day }; { $standing }
say-plan-sign-again = Plano guardado. Os objetivos mudaram: é preciso assiná-lo de novo.
