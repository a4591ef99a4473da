danger = The machine's hot and the back looks puffed up. Can I still charge it?
