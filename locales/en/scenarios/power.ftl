topped-up = It says low battery, with a customer waiting to pay.
charged-up = The screen's black and the power key does nothing.
battery-ok = The charging light's on but it won't start.
started = It gets as far as the logo and sits there.
charger-call = I plug it in and nothing lights up at all.
boot-call = It's been starting up for ten minutes and never gets there.
call = It was on the charger all night and it's still dead this morning.
