fix-name = Our app is down and nobody has touched it.
fix-tag = Our app is down and nobody has touched it.
login = Our app is down and nobody has touched it.
runtime = Our app is down and nobody has touched it.
