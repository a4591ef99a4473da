entry =
    .slip = It's the card machine, that's where it says so.
    .app = It's on my phone, in the thing we take payments with.
    .till = It's the till that says so, that's where I've seen it.

leave =
    .ready = The boss is right here, and all the proper takings are closed off.
    .unclosed = There's proper takings in there we haven't closed off.
    .new = It's just out of the box, nobody's ever properly paid on it.
    .nobody = None of us here's allowed to touch that.

till-slip =
    .normal = I've had a look, nothing odd came out of the card machine.
    .practice = I've got one here. It's got that stuff printed on it as well.
    .unsure = I can't find any of them, so I couldn't say.

off =
    .still = It won't go off for us.
    .fixed = It's off now, not a trace of it left.
