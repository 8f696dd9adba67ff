### Official tables of occupations that an administrator takes in.

occupations-kind-esco = ESCO
occupations-kind-rome = ROME
occupations-kind-crosswalk = correspondances
occupations-file = { $file } ({ $kind }) : { $titles ->
    [0] aucun titre
    [one] un titre
   *[other] { $titles } titres
}, { $codes ->
    [0] aucun code
    [one] un code
   *[other] { $codes } codes
}
occupations-left = { $left ->
    [one] { $file } : une ligne n'a pas pu être lue
   *[other] { $file } : { $left } lignes n'ont pas pu être lues
}
occupations-file-unknown = { $file } : pas une table de métiers, laissée de côté
occupations-none = Aucune table officielle des métiers dans { $folder } : il faut occupations_fr.csv (ESCO) ou les appellations ROME, en CSV.
occupations-taken = La recherche de métiers connaît { $titles ->
    [one] un titre officiel
   *[other] { $titles } titres officiels
} et { $codes ->
    [one] un code
   *[other] { $codes } codes
} de plus, pour tous, à la prochaine ouverture du guichet.
