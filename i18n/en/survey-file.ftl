### Scoring a file of surveys

survey-at-alone = The survey
survey-at-line = Line { $line }
survey-at-item = Survey { $item }
error-survey-empty = There is no survey in this file: give one JSON object, a list, or one object a line.
error-survey-unknown-key = { $at }: the key { $key } is no question of the survey.
error-survey-unknown-word = { $at }: the answer to { $key } is not a word of its list.
error-survey-without-no = { $at }: { $key } is asked only after a no to p9_able.
error-survey-missing = { $at }: nothing is said for { $key }; say not_applicable where it is so, or "partial": true.
error-survey-twice = { $at }: the key { $key } stands there twice.
error-survey-no-word = { $at }: the answer to { $key } must be a word in quotes.
error-survey-no-flag = { $at }: { $key } must be true or false.
error-survey-no-object = { $at }: this is no survey, it takes a JSON object with its answers.
error-survey-too-long = { $at }: far longer than a survey, the file is of another kind.
error-survey-truncated = Line { $line }: the file ends in the middle of a survey, fetch the whole of it again.
error-survey-damaged = Line { $line }, column { $column }: this is not JSON, or more than one survey on the line.
