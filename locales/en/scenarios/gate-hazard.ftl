danger = The machine's hot and the back looks puffed up. Can I still charge it?
behind-the-counter = It's after an update. It's under the counter, and somebody's drink went over there earlier.
out-in-the-rain = It was on the terrace all through that shower. I've wiped it down, so I'll plug it in now, shall I?
smell = It won't come on, and there's a whiff of something round it. I thought I'd leave it on the charger.
