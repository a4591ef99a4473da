entry =
    .wrong = It says those weren't the right digits, they've only had the one go.
    .again = It's only giving them one more go at it.
    .exceeded = They've used up all their goes, it won't take any more.
    .format = It's some technical complaint, not that they got it wrong.
    .fault = The keypad isn't playing, they can't get anything in.
    .slow = They hadn't touched a key yet, and it gave up waiting.
    .unclear = They've typed it all in, and since then not a word.
    .odd = That keypad looks as if somebody's been at it.
    .no-pin = It wants a secret number, and this one's never had any.
    .unsure = It flashed past before I'd read it.

look =
    .separate = It's a thing on its own, nothing wrong that I can see.
    .built-in = It's all one piece with the machine, and it looks fine to me.
    .stuck = There's something broken on it, you can see.
    .wet = I wouldn't touch it, it doesn't look safe.
    .odd = That's not how it used to be, I'd say somebody's been at it.
    .unsure = I can't get a proper look at it from here.

cable =
    .read-then-failed = It took the digits this time, but then the payment came to nothing.
    .unsure = That lead goes off somewhere I can't reach.
    .still = Both ends are tight, and still they can't get a digit in.
    .fixed = That was it. They typed it, it went through, slip and all.

restart =
    .read-then-failed = Keys are all right now, they typed it, only then it was turned down.
    .unsure = I can't take it away from them in the middle of this.
    .still = It's come back up, and still they can't get a digit in.
    .fixed = That was it. They typed it, it went through, slip and all.
not-paid =
    .left = They said never mind, and out they went.
    .tried = We had a go with something else and it came to nothing.
    .unsure = I lost sight of them, I couldn't tell you what came of it.
