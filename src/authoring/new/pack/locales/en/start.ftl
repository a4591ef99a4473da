flow = What is wrong?
    .about = Begin here: what does the terminal do?

entry = What is the matter?
    .do = Choose what fits best.
    .say = What is the matter with the terminal?
    .why = Where to look depends on what is seen.
    .display = Customer display is dark
    .other = Something else

call = Call support
    .do = Ring your payment provider. The number is on the terminal's label.
    .say = Please ring your payment provider. The number is on the terminal's label.
    .why = For this there are no steps here yet.
    .open = Hello, our terminal has a problem. I have what the screen says ready.
