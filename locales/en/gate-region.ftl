flow = Where is the shop?
    .about = Some rules differ from country to country: stripes, codes, who to call

entry = Where is the shop?
    .do = Some rules differ by country. Whoever set this program up can have it remember the answer.
    .say = Which country is the shop in, please?
    .why = What a card's stripe may do and what a code means differ from country to country.
    .cn = Mainland China
    .hk = Hong Kong
    .sg = Singapore
    .uk = United Kingdom
    .eu = European Union
    .us = United States
    .au-nz = Australia, New Zealand
    .elsewhere = Another place
    .unsure = Not sure

elsewhere = Which of these places is it?
    .do = Pick where the shop is. Whoever set this program up can have it remember the answer.
    .say = Is that India, Canada, or somewhere else?
    .why = What a card's stripe may do and what a code means differ from country to country.
    .in = India
    .ca = Canada
    .other = Somewhere else
    .unsure = Not sure
