### Interviews that are not finished: what is said when one is taken up, set aside, or left for long.

## Answers whose question the form no longer has

draft-gone = Isto já não é perguntado e fica no rascunho: { $answers }
draft-gone-save = Vai perder-se, pois já não é perguntado: { $answers }. Outra vez para guardar.
