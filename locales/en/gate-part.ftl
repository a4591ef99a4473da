flow = Only a part paid?
    .about = Before taking the rest, see that a part was approved and nothing else was

part = Is the approved part all that was taken?
    .do = Look at the receipt and at every try with this sale in the query: one part approved, nothing else approved and nothing unclear.
    .say = Please look at the receipt and at every try in the query. Is one part approved, and nothing else approved or left unclear?
    .why = Taking the rest is right only when the part is all that was taken. Another try that went through would make it too much.
    .approved = Yes, only that part
    .other = No, more than that
