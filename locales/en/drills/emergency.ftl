entry =
    .unclear = I was halfway through one when it went, no idea how that ended.
    .mains = There's no electric in here at all.
    .line = Nothing in here gets out to the internet.
    .terminal = The one machine we own has had it.
    .all = It's not just us, the whole town's stuck.
    .till = The computer with the prices has crashed, the other thing's alive.
    .plan = It's all fine today, I just don't want to be caught out.
    .unsure = It simply won't take anything, and I don't know why.

mains =
    .on = It's lit up, and the bars are all there.
    .no-line = It's lit up, but no bars, no nothing.
    .off = It went out along with the lights.
    .flicker = It's off, it's on, it's off again.
    .burnt = There's a nasty smell by the socket.
    .unsure = I can hardly see my hand in here.

phone =
    .yes = I can still read the news on it, no trouble.
    .no = Mine won't even send a text.

line =
    .one = The other one's fine, it's just this.
    .phone = My mobile's all right, it's our box that's gone.
    .kept = It never stopped, it's been saving them up.
    .nothing = I can't even ring my wife.
    .unsure = I can't go round testing things, there's a whole queue.

spare =
    .have = There's one in the cupboard with our name on it.
    .none = We've only ever had the one.
    .mend = Never mind others, I want this working.
    .lost = We had another, I can't find it anywhere.
    .unsure = There's an old one lying about, but I don't know who it's registered to.

start-spare =
    .flat = Nobody's plugged it in for months.
    .refused = It comes up, and then it won't have my login.
    .fixed = It's up, and it's let me in.
    .still = That one won't do anything for me.

ways =
    .sign = They've got phones, and our code's on the counter.
    .link = I could send them something to pay by, from our own account.
    .cash = They've got notes on them.
    .offline = Our lot said we may save them up, it's in the contract.
    .number = All they've got is the digits, they're reading them out.
    .borrow = The bloke next door's holding his out to me.
    .none = They've got nothing on them at all.
    .unsure = I've no idea what I'm allowed to take here.
