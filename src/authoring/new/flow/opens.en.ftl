works = The little screen my customers look at has gone dark.
call = The customer screen is black. I've checked the cable, nothing.
