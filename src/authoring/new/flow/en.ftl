flow = Customer display dark
    .about = The small screen that faces the customer stays dark
    .ask = Is it about the customer's screen?
    .keys = display dark, black screen, no picture

cause-plug = Plug not in properly
cause-display = Display has failed

entry = Is the display's plug in all the way?
    .do = Follow the cable from the display to the terminal and look at the plug. Don't pull it.
    .say = Could you follow the cable from the small display and tell me whether the plug sits all the way in?
    .why = A loose plug is the usual reason, and looking costs nothing.
    .loose = It is loose or out
    .firm = It sits firmly

plug-in = Push the plug all the way in
    .do = Push it straight in until it stops. Don't force it.
    .say = Please push the plug straight in until it stops, without forcing it.
    .why = Plugs work loose when the terminal is turned towards the customer.
    .fixed = The display lights up
    .still = Still dark

restart = Restart the terminal
    .do = Hold the power key and choose restart. Wait until it says it is ready.
    .say = Please hold the power key and choose restart, and tell me when the terminal says it is ready.
    .why = The display is only looked for when the terminal starts.
    .fixed = The display lights up
    .still = Still dark

works = The display works
    .do = Go on with the sale.
    .say = Good, you can go on with the sale.
    .why = The plug was loose, or the display was not found when the terminal started.
    .proof = The display shows the amount of the next sale.

call = The display needs service
    .do = Ring your payment provider. You can go on selling: tell customers the amount yourself.
    .say = Please ring your payment provider. You can go on selling; just tell customers the amount yourself.
    .why = The display is not worth opening anything for: that is the service company's work.
    .open = Hello, the customer display of our terminal stays dark. Its plug is in, and a restart did not help.
