flow = What is wrong?
    .about = Begin here

entry = What does the screen say?
    .do = Look at the screen.
    .say = What does the screen say?
    .why = It tells where to look.
    .card = Card not read
    .other = Something else

call = Call support
    .do = Ring the number on the label.
    .say = Please ring the number on the label.
    .why = They can see more.
    .open = Hello, our terminal has a problem.
