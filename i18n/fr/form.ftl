### What is said in a form.

# Stands as long as nothing is changed after it.
say-saved = Enregistré { $reference }.
say-list-open = Une liste est ouverte : Entrée prend la ligne, Échap la ferme.
