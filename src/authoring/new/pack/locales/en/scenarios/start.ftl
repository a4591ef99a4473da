call = The terminal does something odd that I have never seen.
