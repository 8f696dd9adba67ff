### The lock of the desk and the code that opens it. Read by a counsellor who comes back to her desk, and by whoever
### passes it meanwhile.

title-locked = DESK LOCKED
lock-locked = Type your code, then Enter: everything is as you left it. ^X leaves and keeps the draft.
lock-locked-no-code = Enter opens it: everything is as you left it. For a code: ^K, "choose the code of the lock".
lock-code = Code ({ $name }):
lock-wrong =
    { $left ->
    [one] That is not the code. { $left } try left.
   *[other] That is not the code. { $left } tries left.
 }
lock-shut-out = Five wrong codes: the seat is closed, the draft is kept.

title-code = CODE OF THE LOCK
code-old = Present code
code-new = New code
code-again = Once more
code-help = At least four characters: digits, or a phrase. Nothing shows while you type.
code-set = Code changed: it opens your locked desk.
code-cleared = Code taken away: Enter opens that desk until another is chosen.
code-wrong = That is not your present code.
code-differ = The two new codes differ: type them again.
code-how = A code is not typed in plain lines, where it would show: guichet user code, or the full screen.
error-code-wrong = That is not your present code: nothing has changed.
error-code-differ = The two new codes differ: nothing has changed.
reject-code = a code has 4 to 200 characters

line-locked = Nothing can be hidden in plain lines: the seat is closed, the draft is kept.

log-code = changed the code
log-code-clear = took a forgotten code away
log-shut-out = typed five wrong codes

command-lock = lock the desk
command-code = choose the code of the lock
key-lock = lock
key-code = code

help-code =
    The code opens your desk when it is locked: by F9, or after the minutes
    without a key that the administrator has set.
    At least four characters; a short phrase holds better than digits.
    Nothing shows while you type; Enter goes on.
    Five wrong codes close the seat: the draft is kept.
    Forgotten? An administrator takes it away:
    guichet user code --forgotten NAME.
