### Somebody comes into the register in a hurry: a note now, the form later; or although she refuses her consent.

command-note-new = anotar alguém em poucas palavras
    .also = nota breve
    .takes = APELIDO ; NOMES ; SEXO ; TELEFONE ; ASSUNTO
key-note-new = nota

form-note = NOTA BREVE, A FICHA DEPOIS
draft-of-note = Nota sobre
due-unfinished = POR COMPLETAR
due-noted = anotado a { $day }

say-noted = Anotado: { $name }, { $reference }. Por completar, em Hoje.
say-refuses = Sem consentimento: nem ofertas, nem envios; a recusa fica anotada. Outra vez para inscrever assim.
say-registered-waits = Inscrito sem consentimento: { $name }, { $reference }. Nem ofertas, nem envios.
say-still-lacks = Guardado: { $name }. Ainda falta: { $fields }.
line-note-back = Continuamos: { $form } { $who }
