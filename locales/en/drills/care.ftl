entry =
    .opening = We're about to let the first ones in.
    .closing = I'm about to go home for the night.
    .round = It's one of those regular look-rounds, not the daily thing.
    .cleaning = It's grubby and I want that gone.
    .charging = It's about the battery, or where it goes when we're not here.
    .trouble = Well, now I look at it, it's not behaving.
    .unsure = Nothing special, I'd like to know how it's treated right.

opening =
    .fine = I've been round it, can't fault a thing.
    .altered = It's got something on it that wasn't there last night.
    .sign = Somebody's put a sticker on our code.
    .unsigned = It won't let me log on this morning.
    .power = There's hardly any juice in it.
    .paper = There's none left on the roll.
    .unsure = I've nothing to compare it with, I don't know how it was.

closing =
    .fine = I've been through the lot, it all ties up.
    .unclear = There's one here, I can't tell if it went through.
    .unsettled = The end of day just won't run.
    .differs = It says one sum, my own notes say another.
    .missing = I've counted, and we're one short.
    .unsure = I look at this list and it's all Greek to me.

round =
    .week = The one we do every Monday.
    .month = The big one, at the start of the month.
    .flat = The reserve one's dead as a doornail.
    .spare = The reserve one comes up, but it won't log on.
    .gone = I've counted them, and it doesn't match our list.
    .lead = I can see copper on the wire.
    .unsure = I wouldn't know where to begin with one of those.

cleaning =
    .outside = Just the front of it, where people's fingers go.
    .slot = Down where people put the card in.
    .unread = To be honest, it just won't take anybody's plastic.
    .sprayed = Somebody's been at it with a wet rag, it's run inside.
    .unsure = Everything, really, from top to bottom.

wipe =
    .alert = It's come back up with some security warning.
    .unsure = I can't spare it, there's always somebody about to pay.
    .fixed = All done, it's dry and it's back on.
    .still = Some of that just won't come off.

slot =
    .no-card = I've never owned one of those.
    .foreign = Hang on, there's a bit of something sat in there.
    .unsure = I've found one in a drawer, but who knows if it's meant for this.
    .fixed = In and out, the way it says on it.
    .still = Something's in there, and it won't be shifted.

charging =
    .daily = It's the ordinary everyday, what's best?
    .away = We're shutting for the season.
    .cold = It's been out in the frost.
    .flat = I plug it in and the level doesn't move.
    .hot = It's a funny shape at the back, and it's burning.
    .unsure = I just want it to last as long as it can, the battery.

warm =
    .alert = It's on, and it's shut me out with a warning.
    .unsure = There's still mist on it, even now.
    .fixed = No mist any more, and it's come on.
    .still = It's had its half hour, and it doesn't come on right.
