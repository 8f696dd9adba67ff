### The lock of the desk and the code that opens it. Read by a counsellor who comes back to her desk, and by whoever
### passes it meanwhile.

title-locked = GUICHET VERROUILLÉ
lock-locked = Tapez votre code, puis Entrée : tout est comme vous l'avez laissé. ^X quitte et garde le brouillon.
lock-locked-no-code = Entrée rouvre : tout est comme vous l'avez laissé. Pour un code : ^K, « choisir le code du verrou ».
lock-code = Code ({ $name }) :
lock-wrong =
    { $left ->
    [one] Ce n'est pas ce code. Encore { $left } essai.
   *[other] Ce n'est pas ce code. Encore { $left } essais.
 }
lock-shut-out = Cinq codes faux : le poste est fermé, le brouillon est gardé.

title-code = CODE DU VERROU
code-old = Code actuel
code-new = Nouveau code
code-again = Encore une fois
code-help = Au moins quatre signes : des chiffres, ou une phrase. Rien ne s'affiche pendant la frappe.
code-set = Code changé : il rouvre votre guichet verrouillé.
code-cleared = Code retiré : Entrée rouvre ce guichet jusqu'à ce qu'un autre soit choisi.
code-wrong = Ce n'est pas votre code actuel.
code-differ = Les deux nouveaux codes diffèrent : tapez-les encore.
code-how = Un code ne se tape pas en lignes, où il se verrait : guichet user code, ou le plein écran.
error-code-wrong = Ce n'est pas votre code actuel : rien n'a changé.
error-code-differ = Les deux nouveaux codes diffèrent : rien n'a changé.
reject-code = un code a de 4 à 200 signes

line-locked = Rien ne se cache en lignes : le poste est fermé, le brouillon est gardé.

log-code = a changé son code
log-code-clear = a retiré un code oublié
log-shut-out = a tapé cinq codes faux

command-lock = verrouiller le guichet
command-code = choisir le code du verrou
key-lock = verrou
key-code = code

help-code =
    Le code rouvre votre guichet quand il est verrouillé : par F9, ou après
    les minutes sans touche que fixe l'administrateur.
    Quatre signes au moins ; une petite phrase tient mieux que des chiffres.
    Rien ne s'affiche pendant la frappe ; Entrée passe à la suite.
    Cinq codes faux ferment le poste : le brouillon est gardé.
    Oublié ? Un administrateur le retire : guichet user code --forgotten NOM.
