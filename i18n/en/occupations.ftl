### Official tables of occupations that an administrator takes in.

occupations-kind-esco = ESCO
occupations-kind-rome = ROME
occupations-kind-crosswalk = crosswalk
occupations-file = { $file } ({ $kind }): { $titles ->
    [0] no title
    [one] one title
   *[other] { $titles } titles
}, { $codes ->
    [0] no code
    [one] one code
   *[other] { $codes } codes
}
occupations-left = { $left ->
    [one] { $file }: one row could not be read
   *[other] { $file }: { $left } rows could not be read
}
occupations-file-unknown = { $file }: no table of occupations, left aside
occupations-none = No official table of occupations in { $folder }: it takes occupations_en.csv (ESCO) or the titles of ROME, as CSV.
occupations-taken = The search for occupations knows { $titles ->
    [one] one more official title
   *[other] { $titles } more official titles
} and { $codes ->
    [one] one more code
   *[other] { $codes } more codes
}, for everybody who opens the desk from now on.
