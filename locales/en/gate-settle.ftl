flow = Settle before updating
    .about = Before a download or an update, see that today's sales are settled

entry = Any payments since the last settlement?
    .do = Find the last settlement report. Go by its date and time: has the terminal taken a payment since?
    .say = Could you find the last settlement report? Since its date and time, has the terminal taken any payment?
    .why = Settling closes the day's batch and sends it to the provider. What isn't settled is still inside the terminal: an update can lose it, and then the money is hard to trace.
    .no = Yes, or there's no report
    .yes = No, none since
    .unsure = I don't know

settle = Settle on the terminal now
    .do = First do any voids and reprints you still need. Then, with good signal, choose Settle, wait for the settlement report and keep it.
    .say = If you still need to void or reprint anything, do that first. Then, with good signal, please run a settlement on the terminal and keep the report it prints.
    .why = Settling hands today's sales over, so an update can't lose them. Some terminals can't void or reprint afterwards, so do those first.
    .fixed = Settled, and I have the report
    .still = It won't settle or doesn't balance
    .automatic = No Settle item, it's automatic
    .waiting = Payments stored offline still wait
    .unsure = Can't settle now

listed = { $desk ->
        [acquirer] Is every sale of today in the back office?
       *[other] Is every sale of today in your app?
    }
    .do =
        { $desk ->
            [acquirer] Check today's list in the back office against the receipts the shop reads out.
           *[other] Open the merchant app and check today's list against your receipts, one by one.
        }
        Only compare; don't charge anyone again.
    .say = Yours probably settles by itself. { $desk ->
        [acquirer] Please read me amount and time from each of today's receipts, and I'll see whether every sale is here.
       *[other] Please open the merchant app and check today's list against your receipts, one by one. Is every sale there?
    } Only compare; don't charge anyone again.
    .why = A terminal that settles by itself records each sale with your provider, and the app shows those records. If all are there, an update loses none; a missing one may exist only in the terminal.
    .all = Every one is there
    .missing = { $desk ->
        [acquirer] Some are missing
       *[other] Some are missing, or no app
    }
    .unsure = I can't check

unsettled = Don't update: have the sales checked first
    .do =
        Keep all of today's receipts and the failed report.
        No update, download, reset or settling over and over.
    .say = Please don't update, download, reset or keep settling. Keep all of today's receipts and the failed report. They have to be checked, so please keep your phone on.
    .why = The sales are still in the terminal; an update or reset could wipe them. Receipts are how the money is traced, so lose none.
    .open = Hello, I'm calling from a shop. Today's sales aren't settled, or don't balance. I'll read you what we've noted. Can you check it before we update?
