### Interviews that are not finished: what is said when one is taken up, set aside, or left for long.

## Answers whose question the form no longer has

draft-gone = Ceci n'a plus de question et reste au brouillon : { $answers }
draft-gone-save = Sera perdu, faute de question : { $answers }. Encore une fois pour enregistrer.
