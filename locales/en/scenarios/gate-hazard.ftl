danger = The machine's hot and the back looks puffed up. Can I still charge it?
behind-the-counter = It's after an update. It's under the counter, and somebody's drink went over there earlier.
