### Why what makes a person whole is asked: household, next of kin, barriers, the jobs she had, further papers: F1 in the form,
### `?` in lines. At most three rows of 78 columns, behind the field's .help.

## The whole person

why-candidate-arabic_name = Papers of several countries bear no other; she is found by it too. She cannot write it: copy it from the paper, or leave it empty.
why-candidate-document_country = One number exists in two countries: with this, two people are not taken for one. Not legible: the country of her nationality, if she is sure.
why-candidate-document_seen = A paper told of and a paper seen are not worth the same before an employer or a consulate. Left at home: not seen, until next time.
why-candidate-district = Smaller than the region, it tells which bus she takes and which office follows her. Does not know it: the name of the market or the chief often tells.
why-candidate-phone_relation = To ask for the right person, and not to tell somebody else of her search. It changes often: ask again each time she comes.
why-candidate-phone2_relation = Once the first number no longer answers you will know whom you speak to. A shop: the shopkeeper's name.
why-candidate-phone2_safe = The neighbour who passes the call on hears everything. Not sure: no; say only "call the office back".
why-candidate-men = The size of the household tells what a wage must carry and which aid fits. Who eats from one dish belongs to it; whoever has been away six months does not.
why-candidate-women = Mothers, sisters, daughters-in-law, co-wives: without them the count is wrong. Not sure how many: those at the meal last night.
why-candidate-boys = Opens aid for the schooling and health of children. Age unknown: not out of school yet, he is under 18.
why-candidate-girls = A girl who is married and under age still counts: and social welfare is told, without writing it here.
why-candidate-at_school = A child who does not go often shows what the household lacks: a certificate, a uniform, an income. Never more than boys and girls.
why-candidate-next_of_kin = Called only after an accident or a departure, and with the consent of both. Nobody: leave it empty, never an employer.
why-candidate-next_of_kin_relation = To introduce oneself properly: one does not speak to a mother as to a landlady. She hesitates: "friend".
why-candidate-next_of_kin_phone = Without it the name is of no use when the day comes. No number: where to find that person, in the note.
why-candidate-adaptation = Tells you, and if she wishes the employer, what to make ready. Does not know: "what tires you at work?".
why-candidate-barriers = A barrier that is known can sometimes be lifted before the job: a nursery, a certificate, a bus. She names none: empty, ask again after a refusal.
why-candidate-wanted2 = Offers of that occupation are ranked for her as well. One idea only: empty, rather than filled for the sake of it.
why-candidate-wanted3 = The last: too many wishes are none. She says "anything": go back to the first two.

## A job somebody had

why-experience-occupation = Every occupation practised counts for offers, however short, however far. She says "a bit of everything": what paid most often.
why-experience-employer = It stands in the CV: a name that can be called is worth a letter. Forgotten, or a matter of shame: leave it empty.
why-experience-country = Work far away shows languages and rules that were learnt. A stay without papers: the country alone, never how.
why-experience-place = Helps to find the employer again for a certificate. Several sites: the largest.
why-experience-from_on = Beginning and end give the length. Date lost: "before the wedding", "after school", then the year that comes of it.
why-experience-to_on = Still there: "t", and the situation will say so. End forgotten: leave it empty and give the length.
why-experience-months = Seasons with gaps are not the time between two dates: add them up. Not sure: less rather than more.
why-experience-informal = An apprenticeship with an uncle is a trade learnt. It tells whether a certificate can be asked for or a trial must do.
why-experience-tasks = These words are compared with the ads, and bring the CV to life. Nothing comes: have her show it with her hands.

## A further paper

why-document-kind = A second paper opens a door that the first leaves shut: a passport to go abroad, a birth certificate to make all others.
why-document-number = It serves to know her again and to replace a paper that is lost. Not at hand: leave it empty, the paper counts already.
why-document-country = Two papers of two countries sometimes tell of two nationalities: ask, and note the other one too.
why-document-expires_on = Three months before, the renewal is prepared; a visa often wants six months more.
why-document-seen = Never tick the original from a picture. Taken away, or kept by somebody else: not seen, and say so in the remark.
why-document-note = Who keeps somebody's papers sometimes holds her: tell the focal point, not this line.
