flow = Settle before updating
    .about = Before a download or an update, see that today's sales are settled

entry = Are today's sales settled on the terminal?
    .do = Look for today's settlement slip. Has anything been sold since it printed?
    .say = Have today's sales been settled on the terminal? Is there a settlement slip, and have you taken any payments since?
    .why = Unsettled sales are still inside the terminal. An update can lose them, and then the money is hard to trace.
    .no = Not yet, or sold more since
    .yes = Yes, and nothing sold since
    .unsure = I don't know

settle = Settle on the terminal now
    .do = First do any voids and reprints you still need. Then, with good signal, choose Settle, wait for the settlement slip and keep it.
    .say = Please run a settlement on the terminal and keep the slip it prints. If you still need to void or reprint anything, do that first.
    .why = Settling hands today's sales over, so an update can't lose them. Some terminals can't void or reprint afterwards, so do those first.
    .fixed = Settled, and I have the slip
    .still = It won't settle or doesn't balance
    .unsure = Can't settle now

unsettled = Don't update: call first
    .do = No update, download, reset or settling over and over. Keep all of today's slips and the failed report. Ring the number on the terminal's label.
    .say = As it didn't settle, please don't update or reset it. Keep all of today's slips and the failed report, and ring the number on the terminal's label.
    .why = The sales are still in the terminal; an update or reset could wipe them. The slips are how the money is traced, so lose none.
    .open = Hello, I'm calling from a shop. Today's settlement failed or doesn't balance. We haven't updated or reset anything and we have the slips. Can you check it?
