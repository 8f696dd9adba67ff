### Interviews that are not finished: what is said when one is taken up, set aside, or left for long.

## Answers whose question the form no longer has

draft-gone = No longer asked, and kept in the draft: { $answers }
draft-gone-save = Will be lost, being no longer asked: { $answers }. Once more to save.
