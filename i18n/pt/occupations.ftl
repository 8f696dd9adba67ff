### Official tables of occupations that an administrator takes in.

occupations-kind-esco = ESCO
occupations-kind-rome = ROME
occupations-kind-crosswalk = correspondências
occupations-file = { $file } ({ $kind }): { $titles ->
    [0] nenhum título
    [one] um título
   *[other] { $titles } títulos
}, { $codes ->
    [0] nenhum código
    [one] um código
   *[other] { $codes } códigos
}
occupations-left = { $left ->
    [one] { $file }: uma linha não pôde ser lida
   *[other] { $file }: { $left } linhas não puderam ser lidas
}
occupations-file-unknown = { $file }: não é uma tabela de profissões, posta de lado
occupations-none = Nenhuma tabela oficial de profissões em { $folder }: é preciso occupations_pt.csv (ESCO) ou os títulos ROME, em CSV.
occupations-taken = A procura de profissões conhece mais { $titles ->
    [one] um título oficial
   *[other] { $titles } títulos oficiais
} e { $codes ->
    [one] um código
   *[other] { $codes } códigos
}, para todos, da próxima vez que o guichet abrir.
