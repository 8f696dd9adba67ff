### What is said in a form.

# Stands as long as nothing is changed after it.
say-saved = Guardado { $reference }.
say-list-open = Há uma lista aberta: Enter escolhe a linha, Esc fecha-a.
