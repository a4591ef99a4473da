last =
    .refused = It spells out why they won't have it.
    .plain = It says it didn't work, not a word about why.
    .pending = It never got to the end, we were left hanging.
    .unsent = It never picked up what they were paying with.
    .soft = They're swamped at the other end, it says, have another go in a bit.
    .approved = It says it's gone through, all fine.
    .retain = It wants me to hang on to it and not give it back.
    .none = There was no sale going on at all.
    .unsure = It's gone from the screen, and I couldn't swear to what it was.

marks =
    .none = Only that word, and yes, it's the one we just did.
    .practice = There's a word on it that says it wasn't for real.
    .stored = Reads like it's only parked for now, not properly taken.
    .other = Ah, hang on, that's not our sale going through, that's something else.
    .unsure = It's too faint, I can't read what's round it.

others =
    .no = No, nothing else that could've gone through.
    .yes = There was another go, and I couldn't swear it didn't take the money.
    .paid = Oh, they sorted it with something else after that, we have our money.
    .unsure = I couldn't tell you what was tried before this.

record =
    .approved = Found it, it's down as paid.
    .reversed = It's there, but it says it's been undone.
    .refused = It's on the list, marked as not gone through.
    .pending = It hasn't made its mind up, it's still going round in there.
    .missing = I've been up and down the list, ours isn't on it.
    .hidden = There is a line, but the word on it means nothing to me.
    .unsure = I've no way of getting in there to see.

notice =
    .no = They've been back for a second look, and there's no trace of it.
    .yes = There's one on their phone, money gone out about then.
    .paid = No need, they've settled it with something else by now.
    .unsure = They've no way of looking at their account here.

look =
    .fixed = Two minutes up. No, nothing's gone off their account.
    .still = There's something gone off their account now, they've just shown me.
    .unsure = They've no way of seeing their account from here.
