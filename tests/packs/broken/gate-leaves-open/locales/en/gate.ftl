flow = Charged already?
    .about = Find out first

entry = Was the customer charged?
    .do = Look the sale up.
    .say = Was the customer charged?
    .why = Nobody pays twice.
    .no = No
    .yes = Yes
    .maybe = Maybe

paid = It is paid
    .do = Hand over the goods.
    .say = Please hand over the goods.
    .why = The sale went through.
