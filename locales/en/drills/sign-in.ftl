entry =
    .now = It wants me to log on before it'll do anything.
    .settle = It's about closing the day, it's full up or the totals don't agree.
    .update = It wants a newer version of something put on.
    .download = It can't match this card to anything it's got in it.
    .activate = It says they don't know this machine, it hasn't been set going yet.
    .no-result = There's one payment left hanging in the air.
    .attacked = It thinks somebody's been trying to break in, and it's wiped itself.

now =
    .ok = Yes, it's let me in.
    .failed = Nope, it won't have me.

settle =
    .no = None hanging, they all said yes or no.
    .yes = There's one I never got an answer for.

settle-now =
    .automatic = I can't see that button, it does all that by itself.
    .offline = It's not getting through, the little picture up top's struck out.
    .waiting = There are some from when we were cut off that haven't gone up.
