other = Hello, the screen shows something odd.
