### What is said in a form.

# Stands as long as nothing is changed after it.
say-saved = Saved { $reference }.
say-list-open = A list is open: Enter takes the line, Esc closes it.
